package k;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;

@kotlin.Metadata(mv = {2, 4, 0}, k = 1, xi = 48, d1 = {"\u00000\n\u0002\u0018\u0002\n\u0002\u0010\u0000\n\u0002\b\u0003\n\u0002\u0010\u000e\n\u0002\b\n\n\u0002\u0018\u0002\n\u0002\b\u0005\n\u0002\u0010\b\n\u0002\b\u0004\n\u0002\u0018\u0002\n\u0002\b\u0003\n\u0002\u0018\u0002\b\u0007\u0018\u00002\u00020\u0001B\u0007\u00a2\u0006\u0004\b\u0002\u0010\u0003R\u001a\u0010\u0004\u001a\u00020\u0005X\u0086\u000e\u00a2\u0006\u000e\n\u0000\u001a\u0004\b\u0006\u0010\u0007\"\u0004\b\b\u0010\tR\u001a\u0010\n\u001a\u00020\u0005X\u0086\u000e\u00a2\u0006\u000e\n\u0000\u001a\u0004\b\u000b\u0010\u0007\"\u0004\b\f\u0010\tR%\u0010\r\u001a\u0004\u0018\u00010\u00058\u0006@\u0006X\u0087\u000e\u0092\u0002\u0002\b\u0010\u00a2\u0006\u000e\n\u0000\u001a\u0004\b\u000e\u0010\u0007\"\u0004\b\u000f\u0010\tR,\u0010\u0011\u001a\u0004\u0018\u00010\u00058\u0007X\u0086\u000ez\f\b\u0010\u0012\b\b\u0014\u0012\u0004\b\b(\u0011\u00a2\u0006\u000e\n\u0000\u001a\u0004\b\u0012\u0010\u0007\"\u0004\b\u0013\u0010\tR#\u0010\u0015\u001a\u00020\u00168\u0006@\u0006X\u0087\u000e\u0092\u0002\u0002\b\u001b\u00a2\u0006\u000e\n\u0000\u001a\u0004\b\u0017\u0010\u0018\"\u0004\b\u0019\u0010\u001aR\u001c\u0010\u001c\u001a\u0004\u0018\u00010\u0005X\u0086\u000e\u00a2\u0006\u000e\n\u0000\u001a\u0004\b\u001d\u0010\u0007\"\u0004\b\u001e\u0010\t\u00ca\u0001\u0002\b\u001f"}, d2 = {"Lk/Seller;", "", "<init>", "()V", "id", "", "getId", "()Ljava/lang/String;", "setId", "(Ljava/lang/String;)V", "name", "getName", "setName", "default", "getDefault", "setDefault", "Ldev/talkbind/annotations/CustomField;", "short", "getShort", "setShort", "value", "native", "", "getNative", "()I", "setNative", "(I)V", "Ldev/talkbind/annotations/TalkIgnore;", "final", "getFinal", "setFinal", "Ldev/talkbind/annotations/TalkUser;"})
@dev.talkbind.annotations.TalkUser()
public final class Seller {
    private java.lang.String id = "";
    private java.lang.String name = "";
    
    public Seller() {
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
    
    public final java.lang.String getDefault() {
        return null;
    }
    
    public final void setDefault(java.lang.String p0) {
    }
    
    @dev.talkbind.annotations.CustomField(value = "short")
    public final java.lang.String getShort() {
        return null;
    }
    
    public final void setShort(java.lang.String p0) {
    }
    
    public final int getNative() {
        return 0;
    }
    
    public final void setNative(int p0) {
    }
    
    public final java.lang.String getFinal() {
        return null;
    }
    
    public final void setFinal(java.lang.String p0) {
    }
}
