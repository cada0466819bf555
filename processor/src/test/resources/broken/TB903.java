// A container finds a class by an annotation of its own library, so generated code needs that library.
// -Atalkbind.componentModel=spring
import dev.talkbind.annotations.*;

@TalkUser // TB903
class Seller {
    String id;
    String name;
}
