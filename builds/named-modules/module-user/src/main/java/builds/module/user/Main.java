package builds.module.user;

import builds.module.open.Agent;
import builds.module.open.AgentUserMapper;
import builds.module.open.Sellers;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.util.List;

/** Maps users of three packages, each as far as its module lets it. */
public final class Main {

    private Main() {}

    /** The documents of a seller, an agent and a desk; nothing has been opened for it. */
    static List<String> documents() {
        User seller = Sellers.again(Sellers.mila());
        User agent = AgentUserMapper.INSTANCE.toUser(new Agent("a-1", "Bo", "12"));
        User desk = DeskUserMapper.INSTANCE.toUser(new Desk("d-1", "Support"));
        return List.of(
                UserJson.toText(seller, WireForm.REST),
                UserJson.toText(agent, WireForm.REST),
                UserJson.toText(desk, WireForm.REST));
    }

    /** Prints them, a line each. */
    public static void main(String[] arguments) {
        documents().forEach(System.out::println);
    }
}
