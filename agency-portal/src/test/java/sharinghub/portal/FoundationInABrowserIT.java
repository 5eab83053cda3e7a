package sharinghub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jboss.arquillian.drone.api.annotation.Drone;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chromium.HasCdp;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.portal.signin.BrowserCookie;
import sharinghub.portal.welcome.ReadAbout;
import sharinghub.portal.welcome.RolePicker;
import sharinghub.portal.welcome.SignOut;
import sharinghub.portal.welcome.Welcome;

/** The foundation's pages in a real browser, at a desk and on a phone: accessible, and without sideways scrolling. */
@ExtendWith(ArquillianExtension.class)
class FoundationInABrowserIT {

    private static final Path PICTURES = Path.of("target/screenshots");

    private static RunningPortal portal;

    @Drone
    @SuppressWarnings("NullAway.Init") // Arquillian hands it in
    private WebDriver browser;

    @BeforeAll
    static void start() throws IOException {
        SequencedMap<AgencyId, String> names = new LinkedHashMap<>();
        names.put(RunningPortal.POLICE, "Brockmere Police");
        names.put(new AgencyId("safe-harbour"), "Safe Harbour");
        names.put(new AgencyId("brockmere-council"), "Brockmere Council");
        Path people = Path.of(System.getProperty("sharinghub.root")).resolve("config/rehearsal/people.json");
        portal = new RunningPortal(List.of(
                new Welcome(names, RolePicker.of(people, "correct horse battery")),
                new SignOut(Map.of(), RunningPortal.noSessions(), URI.create("http://localhost")),
                new ReadAbout(),
                new ShowComponents(),
                new ExamplePages()));
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource({
        "welcome, /",
        "refused, /example/signed-in",
        "components, /components",
        "not-found, /nowhere",
        "not-allowed, /example/chair",
        "service-problem, /example/fault",
        "help, /help",
        "accessibility, /accessibility",
        "privacy, /privacy",
        "signed-out, /signed-out"
    })
    void can_be_used_by_everybody(String name, String path) throws IOException {
        for (int width : Browser.widths()) {
            look(name, path, width);
        }
    }

    private void look(String name, String path, int width) throws IOException {
        open(path, width);

        Results found = new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze(browser);
        Looks.at(name, width, found.getViolations().size());
        Files.copy(
                ((TakesScreenshot) browser).getScreenshotAs(OutputType.FILE).toPath(),
                PICTURES.resolve(name + "-" + width + ".png"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThat(found.getViolations()).isEmpty();
        assertThat(number("return document.documentElement.scrollWidth"))
                .as("sideways scrolling")
                .isLessThanOrEqualTo(width);
        assertThat(browser.findElement(By.tagName("body")).getDomAttribute("class"))
                .contains("js-enabled govuk-frontend-supported");
    }

    private void open(String path, int width) {
        HasCdp chrome = (HasCdp) browser;
        chrome.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
        browser.get(portal.address.resolve("/assets").toString());
        RunningPortal.Visitor ross = portal.signIn(Role.PRACTITIONER);
        if (!path.equals("/") && !path.equals("/signed-out")) {
            browser.manage()
                    .addCookie(
                            new Cookie(BrowserCookie.ofSession(portal.address).name(), ross.number()));
        } else {
            browser.manage().deleteAllCookies();
        }
        browser.get(portal.address.resolve(path).toString());
        long height = number("return document.documentElement.scrollHeight");
        chrome.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", Math.max(height, 600), "deviceScaleFactor", 1, "mobile", false));
    }

    private long number(String script) {
        return (Long) Optional.ofNullable(((JavascriptExecutor) browser).executeScript(script))
                .orElseThrow();
    }
}
