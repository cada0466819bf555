package builds.jpa;

import dev.talkbind.builds.contract.SellerContract;
import dev.talkbind.runtime.UserMapper;

class SellerTest extends SellerContract<Seller> {

    @Override
    protected UserMapper<Seller> mapper() {
        return SellerUserMapper.INSTANCE;
    }

    @Override
    protected Seller mila() {
        return Sellers.mila();
    }
}
