package dev.talkbind.samples.service.people;

import org.springframework.data.jpa.repository.JpaRepository;

/** The landlords in the database. */
public interface Landlords extends JpaRepository<Landlord, Long> {}
