package dev.talkbind.spring.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The server's error page, as a problem of RFC 9457: whatever Spring Security, its firewall and other filters refuse ends
 * here.
 */
@RestController
public final class ProblemPage implements ErrorController {
    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    ProblemDetail error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return ProblemDetail.forStatus(status instanceof Integer code ? code : HttpStatus.NOT_FOUND.value());
    }
}
