package dev.talkbind.benchmarks;

import java.util.List;
import java.util.Map;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;

/** The mapper that MapStruct writes; it cannot make a map of a bean, so that part is ours, but it reads a bean from one. */
@Mapper
interface SellerMapper {
    @Mapping(target = "custom", source = "seller")
    UserDto toDto(Seller seller);

    default Seller fromDto(UserDto dto) {
        Seller seller = standardFields(dto);
        customFields(dto.getCustom(), seller);
        return seller;
    }

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "id")
    @Mapping(target = "name")
    @Mapping(target = "email")
    @Mapping(target = "phone")
    @Mapping(target = "photoUrl")
    @Mapping(target = "locale")
    Seller standardFields(UserDto dto);

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "tier")
    @Mapping(target = "nickname")
    @Mapping(target = "verified")
    @Mapping(target = "orders")
    @Mapping(target = "balance")
    @Mapping(target = "memberSince")
    @Mapping(target = "lastSeen")
    @Mapping(target = "account")
    @Mapping(target = "rating")
    void customFields(Map<String, String> custom, @MappingTarget Seller seller);

    default Map<String, String> custom(Seller seller) {
        return ByHand.custom(seller);
    }

    default List<String> list(String address) {
        return List.of(address);
    }

    default String first(List<String> addresses) {
        return addresses.get(0);
    }
}
