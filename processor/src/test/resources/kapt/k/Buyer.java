package k;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;

@kotlin.Metadata(mv = {2, 4, 0}, k = 1, xi = 48, d1 = {"\u0000 \n\u0002\u0018\u0002\n\u0002\u0010\u0000\n\u0002\b\u0003\n\u0002\u0010\u000e\n\u0002\b\n\n\u0002\u0018\u0002\n\u0002\b\u0007\n\u0002\u0018\u0002\b\u0007\u0018\u00002\u00020\u0001B\u0007\u00a2\u0006\u0004\b\u0002\u0010\u0003R\u001a\u0010\u0004\u001a\u00020\u0005X\u0086\u000e\u00a2\u0006\u000e\n\u0000\u001a\u0004\b\u0006\u0010\u0007\"\u0004\b\b\u0010\tR\u001a\u0010\n\u001a\u00020\u0005X\u0086\u000e\u00a2\u0006\u000e\n\u0000\u001a\u0004\b\u000b\u0010\u0007\"\u0004\b\f\u0010\tR=\u0010\r\u001a\u0004\u0018\u00010\u00058\u0006@\u0006X\u0087\u000e\u0092\u0002\u001a\b\u0010\u0012\b\b\u0011\u0012\u0004\b\b(\u0012\u0012\f\b\u0013\u0012\b\b\fJ\u0004\b\b(\u0014\u00a2\u0006\u000e\n\u0000\u001a\u0004\b\u000e\u0010\u0007\"\u0004\b\u000f\u0010\tR/\u0010\u0015\u001a\u0004\u0018\u00010\u00058\u0006@\u0006X\u0087\u000e\u0092\u0002\f\b\u0010\u0012\b\b\u0011\u0012\u0004\b\b(\u0015\u00a2\u0006\u000e\n\u0000\u001a\u0004\b\u0016\u0010\u0007\"\u0004\b\u0017\u0010\t\u00ca\u0001\u0002\b\u0018"}, d2 = {"Lk/Buyer;", "", "<init>", "()V", "id", "", "getId", "()Ljava/lang/String;", "setId", "(Ljava/lang/String;)V", "name", "getName", "setName", "goto", "getGoto", "setGoto", "Ldev/talkbind/annotations/CustomField;", "value", "way", "aliases", "street", "plain", "getPlain", "setPlain", "Ldev/talkbind/annotations/TalkUser;"})
@dev.talkbind.annotations.TalkUser()
public final class Buyer {
    private java.lang.String id = "";
    private java.lang.String name = "";
    @dev.talkbind.annotations.CustomField(value = "plain")
    private java.lang.String plain;
    
    public Buyer() {
        super();
    }
    
    public final java.lang.String getId() {
        return null;
    }
    
    public final void setId(java.lang.String p0) {
    }
    
    public final java.lang.String getName() {
        return null;
    }
    
    public final void setName(java.lang.String p0) {
    }
    
    public final java.lang.String getGoto() {
        return null;
    }
    
    public final void setGoto(java.lang.String p0) {
    }
    
    public final java.lang.String getPlain() {
        return null;
    }
    
    public final void setPlain(java.lang.String p0) {
    }
}
