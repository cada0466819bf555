import dev.talkbind.annotations.TalkCustomData;

@TalkCustomData
class Listing {
    String city;
}
