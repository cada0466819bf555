package dev.talkbind.processor.value;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.HashMap;
import java.util.Map;

/** Suggests a type with a text instead of one without: {@code List<String>} for {@code String[]}. */
public final class Advice {

    /** By simple name, because libraries of dates and collections have the same names in many packages. */
    private static final Map<String, String> INSTEAD = instead();

    private static final Map<String, String> COLLECTIONS = Map.ofEntries(
            Map.entry("Collection", "List"),
            Map.entry("Iterable", "List"),
            Map.entry("List", "List"),
            Map.entry("ArrayList", "List"),
            Map.entry("LinkedList", "List"),
            Map.entry("ImmutableList", "List"),
            Map.entry("CopyOnWriteArrayList", "List"),
            Map.entry("Vector", "List"),
            Map.entry("Stack", "List"),
            Map.entry("Queue", "List"),
            Map.entry("Deque", "List"),
            Map.entry("ArrayDeque", "List"),
            Map.entry("Stream", "List"),
            Map.entry("Iterator", "List"),
            Map.entry("Optional", "Optional"),
            Map.entry("Set", "Set"),
            Map.entry("HashSet", "Set"),
            Map.entry("LinkedHashSet", "Set"),
            Map.entry("ImmutableSet", "Set"),
            Map.entry("SortedSet", "Set"),
            Map.entry("NavigableSet", "Set"),
            Map.entry("TreeSet", "Set"),
            Map.entry("EnumSet", "Set"));

    private Advice() {}

    /**
     * The suggested type, as people write it; empty if no type can replace it, for example for a class of the
     * developer's own.
     */
    public static String instead(JavaType type) {
        if (type.name() instanceof ArrayTypeName array) {
            return array(array.componentType());
        }
        String name = isOthers(type.raw()) ? ((ClassName) type.raw()).simpleName() : "";
        String collection = COLLECTIONS.get(name);
        if (collection == null) {
            return INSTEAD.getOrDefault(name, "");
        }
        return type.arguments().isEmpty()
                ? collection + "<String>"
                : collection(collection, held(type.arguments().get(0)));
    }

    /** Whether it is a class of the developer's own. */
    public static boolean isOwn(JavaType type) {
        return isOwn(type.name());
    }

    /**
     * The element class of an array, as people write it, if it is a class of the developer's own; otherwise an empty
     * text.
     */
    public static String ownElement(JavaType type) {
        boolean isOwn = type.name() instanceof ArrayTypeName array && isOwn(array.componentType());
        return isOwn ? TypeLabels.of(((ArrayTypeName) type.name()).componentType()) : "";
    }

    private static boolean isOwn(TypeName type) {
        return type instanceof ClassName && !isOthers(type);
    }

    /** Whether the class belongs to the JDK or to a library of dates or collections. */
    private static boolean isOthers(TypeName type) {
        String name = type.toString();
        return name.startsWith("java.")
                || name.startsWith("javax.")
                || name.startsWith("jakarta.")
                || name.startsWith("kotlin.")
                || name.startsWith("kotlinx.")
                || name.startsWith("org.joda.")
                || name.startsWith("com.google.");
    }

    private static String array(TypeName component) {
        if (component.equals(TypeName.CHAR)) {
            return "String";
        } else if (component.equals(TypeName.BYTE.box())) {
            return "byte[]";
        }
        String element = element(JavaType.of(component.isPrimitive() ? component.box() : component));
        return element.isEmpty() ? "" : "List<" + element + ">";
    }

    /** The element type of a collection that is declared with a wildcard. */
    private static JavaType held(JavaType argument) {
        return argument.name() instanceof WildcardTypeName any
                ? JavaType.of(any.upperBounds().get(0))
                : argument;
    }

    private static String collection(String collection, JavaType held) {
        String element = element(held);
        if (collection.equals("Optional")) {
            String inner = element.isEmpty() ? instead(held) : element;
            return inner.startsWith("Optional<") || inner.isEmpty() ? inner : "Optional<" + inner + ">";
        }
        boolean isIncomparable = element.equals("URL") || element.equals("byte[]");
        return element.isEmpty() ? "" : (isIncomparable ? "List" : collection) + "<" + element + ">";
    }

    /** The element type of a suggested list: the type, or a replacement for it, unless that is a list again. */
    private static String element(JavaType type) {
        if (type.name() instanceof ParameterizedTypeName) {
            return "";
        } else if (ValueTypes.builtIn().of(type).isPresent()) {
            return TypeLabels.of(type);
        }
        String element = type.name() instanceof ArrayTypeName ? "" : instead(type);
        return element.contains("<") ? "" : element.replaceFirst(" .*", "");
    }

    private static Map<String, String> instead() {
        Map<String, String> instead = new HashMap<>();
        put(instead, "Instant", "Timestamp Calendar GregorianCalendar DateTime XMLGregorianCalendar FileTime Instant");
        put(instead, "LocalDate or Instant", "Date");
        put(instead, "LocalDate", "LocalDate JapaneseDate HijrahDate MinguoDate ThaiBuddhistDate");
        put(instead, "LocalTime", "Time LocalTime");
        put(instead, "LocalDateTime", "LocalDateTime");
        put(instead, "ZoneId", "TimeZone SimpleTimeZone DateTimeZone");
        put(instead, "Duration", "Duration");
        put(instead, "Period", "Period");
        put(
                instead,
                "String",
                "CharSequence StringBuilder StringBuffer Object Serializable Comparable Path File Pattern Class"
                        + " InetAddress Clob Charset Void Any");
        put(instead, "Integer", "AtomicInteger");
        put(instead, "Long", "AtomicLong LongAdder");
        put(instead, "Boolean", "AtomicBoolean");
        put(instead, "BigDecimal", "Number DoubleAdder");
        put(instead, "byte[]", "Blob ByteBuffer InputStream");
        put(instead, "List<Boolean>", "BitSet");
        return instead;
    }

    private static void put(Map<String, String> instead, String type, String names) {
        for (String name : names.split(" ", -1)) {
            instead.put(name, type);
        }
    }
}
