package views;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.UserReader;
import dev.talkbind.runtime.UserWriter;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import views.vendor.Account;
import views.vendor.Hotel;
import views.vendor.Plain;
import views.vendor.User;

/** A view says which properties of a class are mapped, what is computed of it, and how it is made. */
public final class Check {
    private static final Account BOSS = account(1, null, null);
    private static final Account.Address HOME = new Account.Address("Elm", new Account.Geo(1, 2));

    private Check() {}

    public static void main(String[] arguments) {
        oneClassIsTwoUsers();
        nestedViews();
        updates();
        beans();
        annotationsOfTheClassDoNotCount();
    }

    private static Account account(long id, Account.Address home, Account manager) {
        return new Account(
                id, "Ada", "Lo", Set.of(Account.Level.ADMIN), home, Optional.empty(), Map.of("k", "v"), manager, Instant.EPOCH);
    }

    private static void oneClassIsTwoUsers() {
        UserMapper<Account> buyers = Views_BuyerUserMapper.INSTANCE;
        UserWriter<Account> sellers = Views_SellerUserMapper.INSTANCE;
        Account account = account(7, HOME, BOSS);
        same(buyers.toUser(account).id(), "buyer-7");
        same(buyers.toUser(account).name(), "Ada Lo");
        same(buyers.toUser(account).role(), "buyer");
        same(sellers.toUser(account).id(), "seller-7");
        same(sellers.toUser(account).role(), "STAFF");
        same(sellers.toUser(account).custom().asMap().get("shout"), "ADA");
        Account read = buyers.fromUser(buyers.toUser(account));
        same(read.first() + read.last() + read.levels() + read.born() + read.manager(), "AdaLonullnullnull");
        same(read.attributes(), account.attributes());
        same(buyers.diff(buyers.toUser(account), read).custom().asMap().keySet(), Set.of("manager_id", "manager_rank"));
    }

    private static void nestedViews() {
        CustomData data = Views_BuyerUserMapper.INSTANCE.toUser(account(7, HOME, BOSS)).custom();
        same(data.asMap().get("home_geo_map"), "1.0,2.0");
        same(data.asMap().get("manager_id"), "1");
        same(data.asMap().get("manager_rank"), "1");
        same(data.asMap().containsKey("work_geo_lat") && data.asMap().get("work_geo_lat") == null, true);
        same(Views_BuyerCustomDataConverter.HOME_GEO_LAT.name(), "home_geo_lat");
        same(Views_AddressChatCustomDataConverter.INSTANCE.fromCustomData(CustomData.builder()
                        .put("street", "Elm")
                        .put("geo_lat", "1.0")
                        .put("geo_lon", "2.0")
                        .build()),
                HOME);
    }

    /** A record is copied with all that no view speaks of. */
    private static void updates() {
        Account account = account(7, HOME, BOSS);
        CustomData moved = CustomData.builder()
                .put("home_street", "Oak")
                .clear("home_geo_lat")
                .clear("home_geo_lon")
                .build();
        Account now = Views_BuyerCustomDataConverter.INSTANCE.applyTo(account, moved);
        same(now.home(), new Account.Address("Oak", null));
        same(now.born(), Instant.EPOCH);
        same(now.manager(), BOSS);
    }

    private static void beans() {
        CustomData stored = CustomData.builder()
                .put("code", "h1")
                .put("title", "Inn")
                .put("city", "Bonn")
                .build();
        Hotel hotel = Views_HotelChatCustomDataConverter.INSTANCE.fromCustomData(stored);
        same(hotel.getBeds() + hotel.getTitle() + hotel.getPlace().getCity() + hotel.getPlace().getPlanet(), "2InnBonnearth");
    }

    private static void annotationsOfTheClassDoNotCount() {
        User user = new User();
        user.id = "u";
        user.name = "Bo";
        user.stars = 3;
        same(Views_UserChatUserMapper.INSTANCE.toUser(user).custom().asMap(), Map.of("seen_key", "3"));
        same(views.vendor.UserUserMapper.INSTANCE.toUser(user).custom().asMap().keySet(), Set.of("own_key"));
        Plain plain = new Plain();
        plain.id = "p";
        plain.name = "Di";
        plain.stars = 3;
        same(Views_PlainChatUserMapper.INSTANCE.toUser(plain).custom().asMap(), Map.of("stars", "***"));
        same(Views_PlainChatUserMapper.INSTANCE.fromUser(Views_PlainChatUserMapper.INSTANCE.toUser(plain)).stars, 3);
        UserReader<User> reader = Views_ReadUserMapper.INSTANCE;
        same(reader.fromUser(Views_UserChatUserMapper.INSTANCE.toUser(user)).stars, 3);
        same(Views_TwiceUserMapper.INSTANCE.toUser(user).name(), "dear Bo");
        same(Views_TwiceUserMapper.INSTANCE.toUser(user).custom().asMap(), Map.of("own", "Bo"));
    }

    private static void same(Object actual, Object expected) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", but was " + actual);
        }
    }
}
