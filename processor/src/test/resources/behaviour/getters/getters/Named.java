package getters;

/** A class that others own. */
class Named {
    private String name = "of the superclass";

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
