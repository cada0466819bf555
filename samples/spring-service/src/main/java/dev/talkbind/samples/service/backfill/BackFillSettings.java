package dev.talkbind.samples.service.backfill;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How all people are sent.
 *
 * @param partitions into how many parts landlords and tenants are each divided
 * @param chunk how many people are one request, and one step of progress
 * @param resume whether a back-fill that a killed service has left is taken up when this one starts
 */
@Validated
@ConfigurationProperties("agency.back-fill")
public record BackFillSettings(
        @Min(1) @DefaultValue("1") int partitions,
        @Min(1) @Max(100) @DefaultValue("100") int chunk,
        @DefaultValue("false") boolean resume) {}
