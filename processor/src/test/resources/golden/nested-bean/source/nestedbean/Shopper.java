package nestedbean;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;

@TalkUser
public class Shopper {
    private Long id;
    private String name;

    @CustomField
    private Integer stars;

    @TalkNested(prefix = "billing_")
    private PostBox billing;

    @TalkNested(prefix = "shipping_")
    private PostBox shipping;

    @TalkNested(prefix = "office_", direction = Direction.WRITE)
    private Branch office;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getStars() {
        return stars;
    }

    public void setStars(Integer stars) {
        this.stars = stars;
    }

    public PostBox getBilling() {
        return billing;
    }

    public void setBilling(PostBox billing) {
        this.billing = billing;
    }

    public PostBox getShipping() {
        return shipping;
    }

    public void setShipping(PostBox shipping) {
        this.shipping = shipping;
    }

    public Branch getOffice() {
        return office;
    }
}
