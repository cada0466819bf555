// A container finds a class by an annotation of its own library, which generated code then needs.
// -Atalkbind.componentModel=spring
import dev.talkbind.annotations.*;

@TalkUser // TB903
class Seller {
    String id;
    String name;
}
