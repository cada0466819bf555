// Keys and defaults become constants of the generated class.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField(defaultValue = Long64K.TEXT + "x") String story; // TB309
}

class Long64K {
    static final String ONE = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde";
    static final String TEN = ONE + ONE + ONE + ONE + ONE + ONE + ONE + ONE + ONE + ONE;
    static final String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
    static final String FIVE_HUNDRED = HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED;
    static final String TEXT = FIVE_HUNDRED + FIVE_HUNDRED + TEN + TEN + TEN + TEN + "0123456789abcd"; // 65,534 bytes
}
