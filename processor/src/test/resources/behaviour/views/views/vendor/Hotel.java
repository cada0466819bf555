package views.vendor;

/** A bean with a nested bean, of which only a part is seen. */
public class Hotel {
    private String code = "";
    private String title;
    private int beds;
    private Place place;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public int getBeds() {
        return beds;
    }

    public void setBeds(int beds) {
        this.beds = beds;
    }

    public Place getPlace() {
        return place;
    }

    public void setPlace(Place place) {
        this.place = place;
    }

    /** Where it is. */
    public static class Place {
        private String city;
        private String planet = "earth";

        public String getCity() {
            return city;
        }

        public void setCity(String city) {
            this.city = city;
        }

        public String getPlanet() {
            return planet;
        }
    }
}
