package builds.values.mapstruct;

import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

/** A mapper of MapStruct's, in the same build. */
@Mapper
public interface Forms {
    Forms INSTANCE = Mappers.getMapper(Forms.class);

    Buyer toBuyer(Form form);
}
