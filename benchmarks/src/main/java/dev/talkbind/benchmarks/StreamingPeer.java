package dev.talkbind.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** No DTO: jackson-core's generator and parser, called by hand. */
final class StreamingPeer implements Peer {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public byte[] write(Seller seller) throws IOException {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(JSON._getBufferRecycler())) {
            try (JsonGenerator out = JSON.createGenerator(bytes)) {
                user(out, seller);
            }
            return bytes.getClearAndRelease();
        }
    }

    private static void user(JsonGenerator out, Seller seller) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", seller.getName());
        out.writeArrayFieldStart("email");
        out.writeString(seller.getEmail());
        out.writeEndArray();
        out.writeArrayFieldStart("phone");
        out.writeString(seller.getPhone());
        out.writeEndArray();
        out.writeStringField("photoUrl", seller.getPhotoUrl());
        out.writeStringField("locale", seller.getLocale().toLanguageTag());
        out.writeObjectFieldStart("custom");
        custom(out, seller);
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void custom(JsonGenerator out, Seller seller) throws IOException {
        out.writeStringField("tier", seller.getTier().name());
        out.writeStringField("nickname", seller.getNickname());
        out.writeStringField("verified", Boolean.toString(seller.isVerified()));
        out.writeStringField("orders", Integer.toString(seller.getOrders()));
        out.writeStringField("balance", seller.getBalance().toString());
        out.writeStringField("memberSince", seller.getMemberSince().toString());
        out.writeStringField("lastSeen", seller.getLastSeen().toString());
        out.writeStringField("account", seller.getAccount().toString());
        out.writeStringField("rating", Double.toString(seller.getRating()));
    }

    @Override
    public Seller readEvent(byte[] body) throws IOException {
        Seller seller = new Seller();
        try (JsonParser in = JSON.createParser(body)) {
            in.nextToken();
            while (in.nextToken() != JsonToken.END_OBJECT) {
                String name = in.currentName();
                in.nextToken();
                if (name.equals("data")) {
                    data(in, seller);
                } else {
                    in.skipChildren();
                }
            }
        }
        return seller;
    }

    private static void data(JsonParser in, Seller seller) throws IOException {
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            if (name.equals("user")) {
                user(in, seller);
            } else {
                in.skipChildren();
            }
        }
    }

    @Override
    public Seller read(byte[] document) throws IOException {
        Seller seller = new Seller();
        try (JsonParser in = JSON.createParser(document)) {
            in.nextToken();
            user(in, seller);
        }
        return seller;
    }

    private static void user(JsonParser in, Seller seller) throws IOException {
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String field = in.currentName();
            in.nextToken();
            user(in, field, seller);
        }
    }

    private static void user(JsonParser in, String field, Seller seller) throws IOException {
        switch (field) {
            case "id" -> seller.setId(in.getText());
            case "name" -> seller.setName(in.getText());
            case "email" -> seller.setEmail(first(in));
            case "phone" -> seller.setPhone(first(in));
            case "photoUrl" -> seller.setPhotoUrl(in.getText());
            case "locale" -> seller.setLocale(Locale.forLanguageTag(in.getText()));
            case "custom" -> {
                while (in.nextToken() != JsonToken.END_OBJECT) {
                    String key = in.currentName();
                    in.nextToken();
                    custom(in, key, seller);
                }
            }
            default -> in.skipChildren();
        }
    }

    private static String first(JsonParser in) throws IOException {
        String first = in.nextTextValue();
        while (in.currentToken() != JsonToken.END_ARRAY) {
            in.nextToken();
        }
        return first;
    }

    private static void custom(JsonParser in, String key, Seller seller) throws IOException {
        switch (key) {
            case "tier" -> seller.setTier(Tier.valueOf(in.getText()));
            case "nickname" -> seller.setNickname(in.getText());
            case "verified" -> seller.setVerified(Boolean.parseBoolean(in.getText()));
            case "orders" -> seller.setOrders(Integer.parseInt(in.getText()));
            case "balance" -> seller.setBalance(new BigDecimal(in.getText()));
            case "memberSince" -> seller.setMemberSince(LocalDate.parse(in.getText()));
            case "lastSeen" -> seller.setLastSeen(Instant.parse(in.getText()));
            case "account" -> seller.setAccount(UUID.fromString(in.getText()));
            case "rating" -> seller.setRating(Double.parseDouble(in.getText()));
            default -> in.skipChildren();
        }
    }
}
