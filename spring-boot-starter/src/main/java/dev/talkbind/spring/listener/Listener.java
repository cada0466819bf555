package dev.talkbind.spring.listener;

import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.json.WebhookEvent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** One method of a bean, and the types of events that it handles. */
final class Listener {
    private final Object bean;
    private final Method method;
    private final Set<String> types;
    private final List<Argument> arguments;

    Listener(Object bean, Method method, Set<String> types, List<Argument> arguments) {
        this.bean = bean;
        this.method = method;
        this.types = types;
        this.arguments = arguments;
        ReflectionUtils.makeAccessible(method);
    }

    /** Returns the outcome; empty if the event is not for this method. */
    String handle(WebhookEvent event) {
        if (!types.isEmpty() && !types.contains(event.type())) {
            return "";
        }
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            try {
                ReadResult<?> value = arguments.get(i).of(event);
                values[i] = value.orElseThrow();
            } catch (ReadException problems) { // they show no value
                return name() + " is not called: " + problems.problems();
            }
        }
        return call(values) instanceof String text ? name() + ": " + text : name();
    }

    private @Nullable Object call(Object[] values) {
        try {
            return method.invoke(bean, values);
        } catch (InvocationTargetException fault) {
            ReflectionUtils.rethrowRuntimeException(fault.getTargetException());
            throw new AssertionError("it was thrown", fault);
        } catch (IllegalAccessException fault) {
            throw new IllegalStateException(name() + " cannot be called", fault);
        }
    }

    private String name() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
