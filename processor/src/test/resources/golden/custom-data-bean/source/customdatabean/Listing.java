package customdatabean;

import dev.talkbind.annotations.TalkCustomData;

@TalkCustomData
public class Listing {
    private String title;
    private int rooms;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public int getRooms() {
        return rooms;
    }

    public void setRooms(int rooms) {
        this.rooms = rooms;
    }

    public String getHeadline() {
        return title + ", " + rooms + " rooms";
    }
}
