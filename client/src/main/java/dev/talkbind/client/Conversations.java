package dev.talkbind.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.talkbind.client.internal.Answer;
import dev.talkbind.client.internal.Call;
import dev.talkbind.client.internal.Meaning;
import dev.talkbind.client.internal.PathSegment;
import dev.talkbind.client.internal.Requests;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.json.UserJson;
import dev.talkbind.runtime.text.ListText;
import dev.talkbind.runtime.text.StringText;
import java.util.Collection;
import java.util.List;

/** The conversations of an app. */
public final class Conversations {
    private static final ListText<String> TEXTS = ListText.of(StringText.INSTANCE);

    private final Requests requests;

    Conversations(Requests requests) {
        this.requests = requests;
    }

    /**
     * Creates or updates a conversation. Its custom data is merged: an absent key stays, and a cleared key is removed.
     *
     * @param id the id of the conversation; not {@code .} or {@code ..}, which no path can name
     * @param participants the ids of users that TalkJS holds; if empty, the participants stay as they are
     * @param customData custom data, which each participant can read; if empty, it stays as it is
     * @throws IllegalArgumentException if the id is blank, or cannot be part of a path
     * @throws InvalidUserException if the custom data cannot be written, or a text holds half a surrogate pair
     */
    public Outcome put(String id, Collection<String> participants, CustomData customData) {
        return put(id, document(participants, customData));
    }

    /**
     * Creates or updates a conversation, with the subject that the chat shows above it.
     *
     * @param subject the subject, which each participant can read
     * @throws IllegalArgumentException if the id is blank, or cannot be part of a path
     * @throws InvalidUserException if the custom data cannot be written, or a text holds half a surrogate pair
     */
    public Outcome put(String id, String subject, Collection<String> participants, CustomData customData) {
        String list = TEXTS.toText(List.of(subject));
        String named = "{\"subject\":" + list.substring(1, list.length() - 1) + ",";
        return put(id, named + document(participants, customData).substring(1));
    }

    private Outcome put(String id, String document) {
        if (id.isBlank() || !PathSegment.isSafe(id)) {
            throw new IllegalArgumentException("the id of a conversation is blank, or means something else in a path");
        }
        Answer answer = requests.send(Call.put("/conversations/" + PathSegment.of(id), document.getBytes(UTF_8)));
        boolean isRefused = answer.meaning() == Meaning.BLOCKED
                && requests.send(UserPage.firstUser()).meaning() == Meaning.ACCEPTED;
        return isRefused ? new Outcome.Refused(answer.reason()) : AnswerOutcome.of(answer);
    }

    private static String document(Collection<String> participants, CustomData custom) {
        StringBuilder document = new StringBuilder("{");
        if (!participants.isEmpty()) {
            document.append("\"participants\":").append(TEXTS.toText(List.copyOf(participants)));
        }
        // D: custom data without keys changes nothing
        document.append(document.length() > 1 ? "," : "").append("\"custom\":").append(UserJson.toText(custom));
        return document.append('}').toString();
    }
}
