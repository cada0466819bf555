package dev.talkbind.samples.guide.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ViewsTest {

    @Test
    void oneTraderIsTwoUsers() {
        Trader trader = new Trader(7, "Ada", "Lo");
        trader.setMemberSince(LocalDate.of(2020, 1, 2));
        trader.setShop(new Trader.Shop("Bonn", 5));

        User seller = SellerChatUserMapper.INSTANCE.toUser(trader);
        User buyer = BuyerChatUserMapper.INSTANCE.toUser(trader);

        assertThat(seller.id()).isEqualTo("seller-7");
        assertThat(buyer.id()).isEqualTo("buyer-7");
        assertThat(buyer.name()).isEqualTo("Ada Lo");
        assertThat(seller.custom().asMap())
                .containsEntry("since", "2020-01-02")
                .containsEntry("shop_city", "Bonn")
                .containsEntry("shop_stars", "5");
    }

    @Test
    void theViewMakesATraderOfWhatItDeclares() {
        Trader trader = new Trader(7, "Ada", "Lo");
        trader.setShop(new Trader.Shop("Bonn", 5));

        Trader read = SellerChatUserMapper.INSTANCE.fromUser(SellerChatUserMapper.INSTANCE.toUser(trader));

        assertThat(read.getNumber()).isEqualTo(7);
        assertThat(read.getLast()).isEqualTo("Lo");
        assertThat(read.getShop()).isEqualTo(trader.getShop());
    }
}
