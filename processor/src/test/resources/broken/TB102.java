import dev.talkbind.annotations.TalkUser;

class Shop {
    @TalkUser // TB102
    private record Seller(String id, String name) {}

    private static class Hidden {
        @TalkUser // TB102
        record Buyer(String id, String name) {}
    }
}
