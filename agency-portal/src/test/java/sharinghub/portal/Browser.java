package sharinghub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import sharinghub.figures.Figures;
import sharinghub.portal.signin.BrowserCookie;
import sharinghub.portal.signin.SignedIn;

/** Debian's Chromium without a window, at one width, with scripts or without; types, clicks, looks and takes pictures. */
final class Browser implements AutoCloseable {

    /** A desk. */
    static final int DESK = 1366;

    /** A phone. */
    static final int PHONE = 390;

    private static final Path PICTURES = Path.of("target", "screens");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;
    private final RunningPortal portal;
    private final boolean scripts;
    private int width;

    Browser(RunningPortal portal, boolean scripts) {
        this.portal = portal;
        this.scripts = scripts;
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run");
        if (!scripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                        .build(),
                options);
        width(DESK);
    }

    /** Whether this machine has a browser at all. */
    static boolean isHere() {
        return Files.isExecutable(Path.of("/usr/bin/chromium")) && Files.isExecutable(Path.of("/usr/bin/chromedriver"));
    }

    /** That person's session from now on. */
    Browser as(SignedIn who) {
        return as(BrowserCookie.ofSession(portal.address).name(), portal.sessions.begin(who, "an id token"));
    }

    /** The session of a person from now on. */
    Browser as(String cookie, String number) {
        driver.get(portal.address + "/");
        driver.manage().deleteAllCookies();
        driver.manage().addCookie(new Cookie(cookie, number));
        return this;
    }

    /** The widths at which every page is looked at: a phone and a desk; on a deep run also less, more and between. */
    static List<Integer> widths() {
        return Figures.deep() ? List.of(320, PHONE, 768, DESK, 1920) : List.of(PHONE, DESK);
    }

    /** Exactly so wide, also where a window could not be. */
    Browser width(int pixels) {
        width = pixels;
        return size(900);
    }

    private Browser size(int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    Browser open(String path) {
        driver.get(portal.address + path);
        return this;
    }

    /** A page that was kept as a file. */
    Browser open(Path file) {
        driver.get(file.toUri().toString());
        return this;
    }

    Browser type(String field, String text) {
        WebElement element = driver.findElement(By.id(field));
        element.clear();
        element.sendKeys(text);
        return this;
    }

    /** Pastes a long text in place of what stands there. */
    Browser put(String field, String text) {
        if (!scripts) {
            return type(field, text);
        }
        WebElement element = driver.findElement(By.id(field));
        driver.executeScript("arguments[0].value = arguments[1]", element, text);
        return this;
    }

    Browser choose(String field, String value) {
        driver.findElement(By.cssSelector("input[name='" + field + "'][value='" + value + "']"))
                .click();
        return this;
    }

    /** Presses the button with that text, of the page's own forms. */
    Browser press(String button) {
        WebElement main = driver.findElement(By.id("main-content"));
        main.findElement(By.xpath(".//button[normalize-space()='" + button + "']"))
                .click();
        new WebDriverWait(driver, PATIENCE).until(any -> isGone(main));
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.presenceOfElementLocated(By.tagName("h1")));
        return this;
    }

    /** Whether the page it stood on has been left. The driver says so in more than one way while the next one comes. */
    private static boolean isGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (WebDriverException e) {
            return true;
        }
    }

    /** Follows the link with that text, of the page's own. */
    Browser follow(String link) {
        WebElement main = driver.findElement(By.id("main-content"));
        main.findElement(By.linkText(link)).click();
        new WebDriverWait(driver, PATIENCE).until(any -> isGone(main));
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.presenceOfElementLocated(By.tagName("h1")));
        return this;
    }

    /** What stands on every page once the hub has contradicted itself; empty before. */
    String alarm() {
        return driver.findElements(By.className("moj-alert--error")).stream()
                .map(WebElement::getText)
                .findFirst()
                .orElse("");
    }

    String text() {
        return driver.findElement(By.id("main-content")).getText();
    }

    String heading() {
        return driver.findElement(By.tagName("h1")).getText();
    }

    /** Of the page's address. */
    String path() {
        return java.net.URI.create(String.valueOf(driver.getCurrentUrl())).getPath();
    }

    String title() {
        return String.valueOf(driver.getTitle());
    }

    String value(String field) {
        return String.valueOf(driver.findElement(By.id(field)).getDomProperty("value"));
    }

    /** What axe finds wrong with this page (WCAG 2.2 A and AA, and best practice); none where scripts are off. */
    List<String> faults() {
        if (!scripts) {
            return List.of();
        }
        Results results = new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze(driver);
        Looks.at(title(), width, results.getViolations().size());
        return results.getViolations().stream().map(Browser::fault).toList();
    }

    private static String fault(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }

    /** The page as wide as it needs to be, in pixels; more than the window means that it scrolls sideways. */
    long overflow() {
        return scripts
                ? (Long) driver.executeScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth")
                : 0;
    }

    /** At both widths: nothing for axe to find, nothing that scrolls sideways, and a picture; with scripts off a picture. */
    void look(String name) throws IOException {
        if (!scripts) {
            picture(name + "-without-scripts");
            return;
        }
        for (int width : widths()) {
            width(width);
            assertThat(faults()).as(name + " at " + width).isEmpty();
            assertThat(overflow()).as(name + " at " + width).isLessThanOrEqualTo(0);
            picture(name + "-" + width);
        }
    }

    /** Keeps a picture of the whole page under `target/screens`, for people to look at. */
    Browser picture(String name) throws IOException {
        Files.createDirectories(PICTURES);
        if (scripts) {
            Long height = (Long) driver.executeScript("return document.documentElement.scrollHeight");
            size((int) Math.min(height + 150, 6000));
        }
        Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        return size(900);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
