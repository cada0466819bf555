package dev.talkbind.samples.service.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.net.URI;

/** Stores URIs as texts. */
@Converter(autoApply = true)
class UriColumn implements AttributeConverter<URI, String> {
    @Override
    public String convertToDatabaseColumn(URI uri) {
        return uri == null ? null : uri.toString();
    }

    @Override
    public URI convertToEntityAttribute(String text) {
        return text == null ? null : URI.create(text);
    }
}
