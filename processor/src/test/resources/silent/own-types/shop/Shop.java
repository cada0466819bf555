package shop;

import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;

class Shop {

    @TalkUser(direction = Direction.WRITE)
    interface View {
        String id();

        String name();

        Shop_ViewUserMapper mapper();

        market.SellerUserMapper seller();
    }

    @TalkUser
    static class Built {
        private String id;
        private String name;
        private Shop_BuiltUserMapper mapper;

        private Built() {}

        String getId() {
            return id;
        }

        String getName() {
            return name;
        }

        Shop_BuiltUserMapper getMapper() {
            return mapper;
        }

        static Builder builder() {
            return new Builder();
        }

        static class Builder {
            private final Built built = new Built();

            Builder id(String id) {
                built.id = id;
                return this;
            }

            Builder name(String name) {
                built.name = name;
                return this;
            }

            Builder mapper(Shop_BuiltUserMapper mapper) {
                built.mapper = mapper;
                return this;
            }

            Built build() {
                return built;
            }
        }
    }
}
