package k;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;

@kotlin.Metadata(mv = {2, 4, 0}, k = 1, xi = 48, d1 = {"\u0000\u001e\n\u0002\u0018\u0002\n\u0002\u0010\u0000\n\u0000\n\u0002\u0010\u000e\n\u0002\b\u0007\n\u0002\u0018\u0002\n\u0002\b\u0003\n\u0002\u0018\u0002\b\u0007\u0018\u00002\u00020\u0001B\u001f\u0012\u0006\u0010\u0002\u001a\u00020\u0003\u0012\u0006\u0010\u0004\u001a\u00020\u0003\u0012\u0006\u0010\u0005\u001a\u00020\u0003\u00a2\u0006\u0004\b\u0006\u0010\u0007R\u0011\u0010\u0002\u001a\u00020\u0003\u00a2\u0006\b\n\u0000\u001a\u0004\b\b\u0010\tR\u001b\u0010\u0004\u001a\u00020\u00038\u0006X\u0087\u0004\u0092\u0002\u0002\b\u000b\u00a2\u0006\b\n\u0000\u001a\u0004\b\n\u0010\tR%\u0010\u0005\u001a\u00020\u00038\u0006X\u0087\u0004\u0092\u0002\f\b\u000b\u0012\b\b\r\u0012\u0004\b\b(\u000e\u00a2\u0006\b\n\u0000\u001a\u0004\b\f\u0010\t\u00ca\u0001\u0002\b\u000f"}, d2 = {"Lk/Extras;", "", "tier", "", "default", "switch", "<init>", "(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)V", "getTier", "()Ljava/lang/String;", "getDefault", "Ldev/talkbind/annotations/CustomField;", "getSwitch", "value", "z", "Ldev/talkbind/annotations/TalkCustomData;"})
@dev.talkbind.annotations.TalkCustomData()
public final class Extras {
    private final java.lang.String tier = null;
    
    public Extras(java.lang.String tier, java.lang.String p1_772401952, java.lang.String p2_1702747034) {
        super();
    }
    
    public final java.lang.String getTier() {
        return null;
    }
    
    public final java.lang.String getDefault() {
        return null;
    }
    
    public final java.lang.String getSwitch() {
        return null;
    }
}
