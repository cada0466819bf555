package dev.talkbind.samples.service.people;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The tenants in the database. */
public interface Tenants extends JpaRepository<Tenant, UUID> {}
