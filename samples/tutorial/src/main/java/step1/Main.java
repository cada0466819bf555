package step1;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;

class Main {
    public static void main(String[] args) {
        Landlord mila = new Landlord("landlord-1", "Mila Jansen", "mila@letting.example");

        User user = LandlordUserMapper.INSTANCE.toUser(mila);

        System.out.println(UserJson.toText(user, WireForm.REST));
    }
}
