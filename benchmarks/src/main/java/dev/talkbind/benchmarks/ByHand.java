package dev.talkbind.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Between seller and DTO as one would write it by hand; an address that is null is not thought of, as it happens. */
final class ByHand {
    private ByHand() {}

    static UserDto toDto(Seller seller) {
        UserDto dto = new UserDto();
        dto.setId(seller.getId());
        dto.setName(seller.getName());
        dto.setEmail(List.of(seller.getEmail()));
        dto.setPhone(List.of(seller.getPhone()));
        dto.setPhotoUrl(seller.getPhotoUrl());
        dto.setLocale(seller.getLocale().toLanguageTag());
        dto.setCustom(custom(seller));
        return dto;
    }

    static Map<String, String> custom(Seller seller) {
        Map<String, String> custom = new LinkedHashMap<>();
        custom.put("tier", seller.getTier().name());
        custom.put("nickname", seller.getNickname());
        custom.put("verified", Boolean.toString(seller.isVerified()));
        custom.put("orders", Integer.toString(seller.getOrders()));
        custom.put("balance", seller.getBalance().toString());
        custom.put("memberSince", seller.getMemberSince().toString());
        custom.put("lastSeen", seller.getLastSeen().toString());
        custom.put("account", seller.getAccount().toString());
        custom.put("rating", Double.toString(seller.getRating()));
        return custom;
    }

    static Seller fromDto(UserDto dto) {
        Seller seller = new Seller();
        seller.setId(dto.getId());
        seller.setName(dto.getName());
        seller.setEmail(dto.getEmail().get(0));
        seller.setPhone(dto.getPhone().get(0));
        seller.setPhotoUrl(dto.getPhotoUrl());
        seller.setLocale(Locale.forLanguageTag(dto.getLocale()));
        Map<String, String> custom = dto.getCustom();
        seller.setTier(Tier.valueOf(custom.get("tier")));
        seller.setNickname(custom.get("nickname"));
        seller.setVerified(Boolean.parseBoolean(custom.get("verified")));
        seller.setOrders(Integer.parseInt(custom.get("orders")));
        seller.setBalance(new BigDecimal(custom.get("balance")));
        seller.setMemberSince(LocalDate.parse(custom.get("memberSince")));
        seller.setLastSeen(Instant.parse(custom.get("lastSeen")));
        seller.setAccount(UUID.fromString(custom.get("account")));
        seller.setRating(Double.parseDouble(custom.get("rating")));
        return seller;
    }

    /** What of the seller is not stored yet; a key that is stored alone is null, which deletes it. */
    static UserDto diff(UserDto stored, Seller seller) {
        UserDto now = toDto(seller);
        UserDto diff = new UserDto();
        diff.setId(now.getId());
        diff.setName(changed(stored.getName(), now.getName()));
        diff.setEmail(changed(stored.getEmail(), now.getEmail()));
        diff.setPhone(changed(stored.getPhone(), now.getPhone()));
        diff.setPhotoUrl(changed(stored.getPhotoUrl(), now.getPhotoUrl()));
        diff.setLocale(changed(stored.getLocale(), now.getLocale()));
        Map<String, String> custom = new LinkedHashMap<>();
        now.getCustom().forEach((key, text) -> {
            if (!Objects.equals(stored.getCustom().get(key), text)) {
                custom.put(key, text);
            }
        });
        for (String key : stored.getCustom().keySet()) {
            if (!now.getCustom().containsKey(key)) {
                custom.put(key, null);
            }
        }
        diff.setCustom(custom.isEmpty() ? null : custom);
        return diff;
    }

    private static <T> T changed(T stored, T now) {
        return Objects.equals(stored, now) ? null : now;
    }
}
