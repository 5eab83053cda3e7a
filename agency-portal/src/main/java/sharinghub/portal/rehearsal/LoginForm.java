package sharinghub.portal.rehearsal;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser's part in signing in to the rehearsal's Keycloak: opens the page, types name and password, follows the way back.
 * Cookies are carried by hand, because Keycloak marks them Secure and this talks http on loopback.
 */
final class LoginForm {

    private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient browser = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    /**
     * Signs somebody in.
     *
     * @param page where the portal sent the browser
     * @return where Keycloak sends the browser back, with its code
     */
    URI fillIn(URI page, String username, String password) throws IOException, InterruptedException, CannotStart {
        HttpResponse<String> answer = get(page, "");
        String cookies = cookies(answer);
        Optional<String> onward = answer.headers().firstValue("location");
        if (onward.isPresent()) {
            answer = get(URI.create(onward.get()), cookies);
        }
        Matcher form = ACTION.matcher(answer.body());
        if (!form.find()) {
            throw new CannotStart("Keycloak showed no sign-in form (status " + answer.statusCode() + ").");
        }
        HttpResponse<String> signedIn = browser.send(
                HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                        .timeout(PATIENCE)
                        .header("Cookie", cookies)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + typed(username) + "&password=" + typed(password)))
                        .build(),
                BodyHandlers.ofString());
        return URI.create(signedIn.headers()
                .firstValue("location")
                .orElseThrow(() -> new CannotStart("Keycloak did not sign " + username + " in.")));
    }

    private HttpResponse<String> get(URI place, String cookies) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(place).timeout(PATIENCE);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("set-cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private static String typed(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
