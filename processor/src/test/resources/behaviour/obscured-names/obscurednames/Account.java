package obscurednames;

public class Account {
    public int Tier;
}
