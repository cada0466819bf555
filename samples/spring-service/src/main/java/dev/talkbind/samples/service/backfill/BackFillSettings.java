package dev.talkbind.samples.service.backfill;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How all people are sent.
 *
 * @param partitions into how many parts landlords and tenants are each divided
 * @param chunk how many people are one request, and one step of progress
 * @param resume whether a back-fill that a killed service has left is taken up when this one starts
 */
@ConfigurationProperties("agency.back-fill")
public record BackFillSettings(
        @DefaultValue("1") int partitions,
        @DefaultValue("100") int chunk,
        @DefaultValue("false") boolean resume) {}
