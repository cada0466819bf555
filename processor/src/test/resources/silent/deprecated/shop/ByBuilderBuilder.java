package shop;

public class ByBuilderBuilder extends Builders<ByBuilder> {

    @Override
    public ByBuilder build() {
        return new ByBuilder(id, name, tags, 0);
    }
}
