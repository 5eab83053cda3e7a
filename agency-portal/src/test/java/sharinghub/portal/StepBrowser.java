package sharinghub.portal;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * A browser as a script: follows redirects one by one, keeps every cookie by host and port whatever it says of security,
 * and remembers each answer.
 */
final class StepBrowser {

    private static final int MOST_STEPS = 15;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final List<HttpResponse<String>> answers = new ArrayList<>();
    private @Nullable String stopBefore;

    HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return follow(HttpRequest.newBuilder(address).GET(), address);
    }

    /** Sends a form as the page it stands on would. */
    HttpResponse<String> post(URI address, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return follow(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", address.getScheme() + "://" + address.getAuthority())
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                address);
    }

    /** Stops instead of following a redirect to an address whose path begins so. */
    void stopBefore(String path) {
        stopBefore = path;
    }

    private HttpResponse<String> follow(HttpRequest.Builder first, URI address)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = first;
        URI at = address;
        for (int step = 0; step < MOST_STEPS; step++) {
            String held = cookies.getOrDefault(at.getAuthority(), Map.of()).entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            if (!held.isEmpty()) {
                request.header("Cookie", held);
            }
            HttpResponse<String> answer =
                    client.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
            answers.add(answer);
            keep(at, answer);
            Optional<String> to = answer.headers().firstValue("Location");
            if (answer.statusCode() / 100 != 3 || to.isEmpty()) {
                return answer;
            }
            at = at.resolve(to.get());
            if (stopBefore != null && at.getPath().startsWith(stopBefore)) {
                return answer;
            }
            request = HttpRequest.newBuilder(at).GET();
        }
        throw new AssertionError("more than " + MOST_STEPS + " redirects");
    }

    private void keep(URI at, HttpResponse<String> answer) {
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            Map<String, String> jar = cookies.computeIfAbsent(at.getAuthority(), host -> new HashMap<>());
            if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
                jar.remove(pair[0]);
            } else {
                jar.put(pair[0], pair[1]);
            }
        }
    }

    void plant(URI at, String name, String value) {
        cookies.computeIfAbsent(at.getAuthority(), host -> new HashMap<>()).put(name, value);
    }

    Optional<String> cookie(URI at, String name) {
        return Optional.ofNullable(
                cookies.getOrDefault(at.getAuthority(), Map.of()).get(name));
    }

    /** Every answer that came from that path, oldest first. */
    List<HttpResponse<String>> answersOf(String path) {
        return answers.stream()
                .filter(answer -> answer.uri().getPath().equals(path))
                .toList();
    }

    /** Every cookie that host set, as it was set. */
    List<String> setCookies(URI host) {
        return answers.stream()
                .filter(answer -> answer.uri().getAuthority().equals(host.getAuthority()))
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                .toList();
    }

    /** The value of a field of a form on that page. */
    static String value(String page, String field) {
        return Jsoup.parse(page).expectFirst("input[name=" + field + "]").val();
    }
}
