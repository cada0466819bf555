import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
record Seller(
        String id,
        String name,
        @CustomField(defaultValue = Long64K.TEXT + "x") // TB309
        String story,
        @CustomField(defaultValue = Long64K.TEXT) String longest) {}

class Long64K {
    static final String ONE = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde";
    static final String TEN = ONE + ONE + ONE + ONE + ONE + ONE + ONE + ONE + ONE + ONE;
    static final String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
    static final String THOUSAND =
            HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED;
    static final String TEXT = THOUSAND + TEN + TEN + TEN + TEN + "0123456789abcde"; // 65,535 characters
}
