package dev.talkbind.spring.problem;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Has Tomcat answer with a problem of RFC 9457 to what it refuses before the service is asked, such as a request that is
 * not HTTP. Tomcat's own HTML names its version, and parts of the request.
 */
public final class TomcatProblems implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    /** Writes the problem; Tomcat makes one by the name of its class. */
    public static final class Valve extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, @Nullable Throwable fault) {
            int code = response.getStatus();
            boolean isError = code >= HttpStatus.BAD_REQUEST.value() && response.getContentWritten() == 0;
            if (!isError || !response.setErrorReported()) {
                return;
            }
            HttpStatus status = HttpStatus.resolve(code);
            String title = status == null ? "" : "\"title\":\"" + status.getReasonPhrase() + "\",";
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.getReporter().write("{" + title + "\"status\":" + code + "}");
                response.finishResponse();
            } catch (IOException gone) {
                // the client has gone: nobody is left to be told
            }
        }
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(Valve.class.getName()));
    }
}
