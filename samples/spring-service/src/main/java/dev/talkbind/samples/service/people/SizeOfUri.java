package dev.talkbind.samples.service.people;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import java.net.URI;

/** {@code @Size} for a URI; the validator finds it by {@code META-INF/services}. */
public final class SizeOfUri implements ConstraintValidator<Size, URI> {
    private int longest;

    @Override
    public void initialize(Size size) {
        longest = size.max();
    }

    @Override
    public boolean isValid(URI uri, ConstraintValidatorContext context) {
        return uri == null || uri.toString().length() <= longest;
    }
}
