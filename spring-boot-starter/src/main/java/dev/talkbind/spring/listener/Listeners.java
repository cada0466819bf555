package dev.talkbind.spring.listener;

import dev.talkbind.runtime.json.WebhookEvent;
import dev.talkbind.spring.TalkJsListener;
import dev.talkbind.spring.inbox.EventHandler;
import dev.talkbind.spring.mapping.Mappers;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/** Calls each method that handles an event, ordered by the names of the beans and then by the names of the methods. */
public final class Listeners implements EventHandler, SmartInitializingSingleton {
    private final ConfigurableListableBeanFactory beans;
    private final Mappers mappers;
    private volatile List<Listener> listeners = List.of();

    /** The methods are looked up when all beans exist. */
    public Listeners(ConfigurableListableBeanFactory beans, Mappers mappers) {
        this.beans = beans;
        this.mappers = mappers;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Listener> found = new ArrayList<>();
        for (String name : beans.getBeanDefinitionNames()) {
            Class<?> type = beans.getType(name, false);
            if (type != null && !ClassUtils.getUserClass(type).getName().startsWith("org.springframework.")) {
                methods(type).forEach((method, asked) -> found.add(listener(beans.getBean(name), method, asked)));
            }
        }
        listeners = List.copyOf(found);
    }

    private static Map<Method, TalkJsListener> methods(Class<?> type) {
        Map<Method, TalkJsListener> sorted =
                new TreeMap<>(Comparator.comparing(Method::getName).thenComparing(Method::toGenericString));
        sorted.putAll(MethodIntrospector.selectMethods(
                ClassUtils.getUserClass(type), (MethodIntrospector.MetadataLookup<TalkJsListener>)
                        method -> AnnotatedElementUtils.findMergedAnnotation(method, TalkJsListener.class)));
        return sorted;
    }

    private Listener listener(Object bean, Method method, TalkJsListener asked) {
        List<Argument> arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> Argument.of(type, mappers))
                .toList();
        return new Listener(
                bean, AopUtils.selectInvocableMethod(method, bean.getClass()), Set.of(asked.value()), arguments);
    }

    @Override
    public String handle(WebhookEvent event) {
        return listeners.stream()
                .map(listener -> listener.handle(event))
                .filter(outcome -> !outcome.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
