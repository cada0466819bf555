package builds.jakarta;

import jakarta.inject.Inject;

/** A service that takes mappers. */
public record Desk(SellerUserMapper sellers, TenantUserMapper tenants) {
    @Inject
    public Desk {}
}
