package sharinghub.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.List;
import sharinghub.exchange.Problem;
import sharinghub.exchange.ProblemDetails;

/**
 * Gives an answer that is a {@link ProblemDetails} its status and its media type, wherever it was made, and one that passes by itself a time to ask again;
 * and forbids caching what no door
 * has said may be kept.
 */
@Provider
@ApplicationScoped
public class ProblemAnswers implements ContainerResponseFilter {

    private static final MediaType PROBLEM = MediaType.valueOf(Problem.MEDIA_TYPE);
    private static final int NOT_JUST_NOW = 503;
    private static final int SECONDS_UNTIL_IT_IS_WORTH_ASKING_AGAIN = 10;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof ProblemDetails problem) {
            response.setStatus(problem.status());
            response.setEntity(problem, new Annotation[0], PROBLEM);
            if (problem.status() == NOT_JUST_NOW) {
                response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_IT_IS_WORTH_ASKING_AGAIN);
            }
        }
        response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
    }
}
