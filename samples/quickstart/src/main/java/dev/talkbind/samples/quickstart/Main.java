package dev.talkbind.samples.quickstart;

import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.User;

/** Shows what TalkJS is sent, and what comes back. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.print(tour());
    }

    static String tour() {
        return sending() + readingBack() + badDocument();
    }

    private static String sending() {
        Landlord mila = People.mila();
        Tenant noor = People.noor();
        return section("PUT /users/landlord-7041", Sending.landlord(mila))
                + section("PUT /users/tenant-" + noor.id(), Sending.tenant(noor))
                + section("PUT /users, two at once", Sending.batch(mila, noor))
                + section("new Talk.User(...) of a landlord in a page", Sending.landlordInPage(mila))
                + section("new Talk.User(...) of the support desk: browsers get its id alone", Sending.deskInPage())
                + section("custom data of a conversation about a flat", Sending.conversation(People.flat()));
    }

    private static String readingBack() {
        User stored = Webhooks.user(Webhooks.body("user-updated.json"));
        Landlord mila = LandlordCustomDataConverter.INSTANCE.applyTo(People.mila(), stored.custom());
        String before = describe(mila);
        mila.setPlan(Plan.PRO);
        return section("webhook user.updated, taken into the Landlord", before)
                + section("the same landlord on another plan: what has changed", Sending.change(stored, mila));
    }

    private static String badDocument() {
        try {
            LandlordUserMapper.INSTANCE.fromUser(Webhooks.user(Webhooks.body("user-bad.json")));
            throw new AssertionError("it was read");
        } catch (ReadException answer) {
            return section("webhook user.updated that is no Landlord", answer.getMessage());
        }
    }

    private static String describe(Landlord landlord) {
        return "%d, %s, %s, %s, answers within %s, lets %d flats"
                .formatted(
                        landlord.getId(),
                        landlord.displayName(),
                        landlord.getEmail(),
                        landlord.getPlan(),
                        landlord.getReplyTime(),
                        landlord.getFlatsLet());
    }

    private static String section(String title, String text) {
        return "== " + title + "\n" + text + "\n\n";
    }
}
