package names;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

/** The same names as a bean's fields. */
@TalkUser
public class Bean {
    public String id;
    public String name;

    @CustomField
    public String value;

    @CustomField
    public String key;

    @CustomField
    public String user;

    @CustomField
    public String map;

    @CustomField
    public String json;

    @CustomField
    public String builder;

    @CustomField
    public String result;

    @CustomField
    public String entity;

    @CustomField
    public String out;

    @CustomField
    public String in;

    @CustomField
    public String i;

    @CustomField
    public String e;

    @CustomField
    public String t;

    @CustomField
    public String it;

    @CustomField
    public String data;

    @CustomField
    public String obj;

    @CustomField
    public String len;

    @CustomField
    public String stored;

    @CustomField
    public String now;

    @CustomField
    public String copy;

    @CustomField
    public String seller;

    @CustomField
    public String ID;

    @CustomField
    public String NAME;

    @CustomField
    public String KEYS;

    @CustomField
    public String INSTANCE;

    public java.util.Map<String, String> custom;
}
