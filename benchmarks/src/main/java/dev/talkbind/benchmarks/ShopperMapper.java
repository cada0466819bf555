package dev.talkbind.benchmarks;

import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** The mapper that MapStruct writes, with nested mappings both ways. */
@Mapper
interface ShopperMapper {
    @Mapping(target = "custom.billingCity", source = "billing.city")
    @Mapping(target = "custom.billingCountry", source = "billing.country")
    @Mapping(target = "custom.billingNumber", source = "billing.number")
    @Mapping(target = "custom.billingVerified", source = "billing.verified")
    @Mapping(target = "custom.billingSince", source = "billing.since")
    @Mapping(target = "custom.shippingCity", source = "shipping.city")
    @Mapping(target = "custom.shippingCountry", source = "shipping.country")
    @Mapping(target = "custom.shippingNumber", source = "shipping.number")
    @Mapping(target = "custom.shippingVerified", source = "shipping.verified")
    @Mapping(target = "custom.shippingSince", source = "shipping.since")
    ShopperDto toDto(Shopper shopper);

    @InheritInverseConfiguration
    Shopper fromDto(ShopperDto dto);
}
