package dev.talkbind.samples.entities;

import dev.talkbind.samples.entities.vendor.CustomerRecord;
import dev.talkbind.samples.entities.vendor.Trader;
import dev.talkbind.samples.entities.vendor.UserMessage;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All entities that are mapped both ways, each with an instance. */
final class Entities {
    private static final UUID NUMBER = UUID.fromString("5f1c2f6e-8a0b-4c3d-9e7f-0a1b2c3d4e5f");

    private Entities() {}

    static List<Entity<?>> all() {
        return List.of(
                Entity.of(
                                "LoginAccount",
                                LoginAccountUserMapper.INSTANCE,
                                LoginAccountCustomDataConverter.INSTANCE,
                                Entities::account)
                        .updatedWith("activated", "false")
                        .unread("login", "firstName", "lastName", "authorities"),
                Entity.of(
                                "DirectoryUser",
                                DirectoryUserUserMapper.INSTANCE,
                                DirectoryUserCustomDataConverter.INSTANCE,
                                Entities::directoryUser)
                        .updatedWith("created", null, "attr_floor", "[\"3\"]", "attr_team", null)
                        .unread("username"),
                Entity.of(
                                "PetOwner",
                                PetOwnerUserMapper.INSTANCE,
                                PetOwnerCustomDataConverter.INSTANCE,
                                Entities::petOwner)
                        .updatedWith("city", "Lille")
                        .unread("firstName", "lastName", "pets"),
                Entity.of("Shopper", ShopperUserMapper.INSTANCE, ShopperCustomDataConverter.INSTANCE, Entities::shopper)
                        .updatedWith("billing_city", "Lyon", "shipping_country", null)
                        .unread("billing.street", "shipping.street"),
                Entity.of(
                                "MarketSeller",
                                MarketSellerUserMapper.INSTANCE,
                                MarketSellerCustomDataConverter.INSTANCE,
                                Entities::marketSeller)
                        .updatedWith("shop_rating", "4.8"),
                Entity.of("Contact", ContactUserMapper.INSTANCE, ContactCustomDataConverter.INSTANCE, Entities::contact)
                        .updatedWith("stage", "CUSTOMER")
                        .unread("owner"),
                Entity.of(
                                "TenantAccount",
                                TenantAccountUserMapper.INSTANCE,
                                TenantAccountCustomDataConverter.INSTANCE,
                                Entities::tenantAccount)
                        .updatedWith("seats", "9"),
                Entity.of(
                                "Employee",
                                EmployeeUserMapper.INSTANCE,
                                EmployeeCustomDataConverter.INSTANCE,
                                Entities::employee)
                        .updatedWith("hired", "2026-02-01")
                        .unread("manager"),
                Entity.of(
                                "Membership",
                                MembershipUserMapper.INSTANCE,
                                MembershipCustomDataConverter.INSTANCE,
                                Entities::membership)
                        .updatedWith("tier", "GOLD", "credits", "[\"3.00 EUR\"]"),
                Entity.of(
                                "Patient",
                                PatientUserMapper.INSTANCE,
                                PatientCustomDataConverter.INSTANCE,
                                () -> new Patient(
                                        new Patient.PatientId(NUMBER),
                                        "Ines Duarte",
                                        new Patient.WardId(4),
                                        Set.of(new Patient.CareTeamId("heart"))))
                        .updatedWith("ward", "5")
                        .copied(),
                Entity.of("Driver", DriverUserMapper.INSTANCE, DriverCustomDataConverter.INSTANCE, Entities::driver)
                        .updatedWith("at_lat", "52.5", "car_seats", "6"),
                Entity.of("Student", StudentUserMapper.INSTANCE, StudentCustomDataConverter.INSTANCE, Entities::student)
                        .updatedWith("enrolled", "2025")
                        .unread("courses"),
                Entity.of(
                                "SupportAgent",
                                SupportAgentUserMapper.INSTANCE,
                                SupportAgentCustomDataConverter.INSTANCE,
                                Entities::supportAgent)
                        .updatedWith("zone", "Asia/Tokyo")
                        .unread("rights"),
                Entity.of(
                                "HotelGuest",
                                HotelGuestUserMapper.INSTANCE,
                                HotelGuestCustomDataConverter.INSTANCE,
                                () -> new HotelGuest(
                                        7,
                                        "Aya Mori",
                                        Locale.JAPAN,
                                        LocalDate.of(2027, 3, 1),
                                        Period.ofWeeks(1),
                                        Optional.of(LocalTime.of(15, 30))))
                        .updatedWith("stay", "P10D", "checkin", null)
                        .copied(),
                Entity.of(
                                "Archived",
                                ArchivedUserMapper.INSTANCE,
                                ArchivedCustomDataConverter.INSTANCE,
                                Entities::archived)
                        .updatedWith("department", "Export")
                        .unread("version"),
                Entity.of(
                                "Wallet",
                                WalletUserMapper.INSTANCE,
                                WalletCustomDataConverter.INSTANCE,
                                () -> new Wallet("w-1", "Jo Okafor", new BigDecimal("10.00"), false, 4)
                                        .after(new Wallet.PaidIn(new BigDecimal("2.50"))))
                        .updatedWith("frozen", "true")
                        .copied()
                        .unread("sequence"),
                Entity.of(
                                "Subscriber",
                                SubscriberUserMapper.INSTANCE,
                                SubscriberCustomDataConverter.INSTANCE,
                                Entities::subscriber)
                        .updatedWith("topics", "[\"trains\"]", "plan_until", "2028-01-01")
                        .copied(),
                Entity.of(
                                "Reviewer",
                                ReviewerUserMapper.INSTANCE,
                                ReviewerCustomDataConverter.INSTANCE,
                                () -> ImmutableReviewer.builder()
                                        .id(7)
                                        .name("Noah Berg")
                                        .addLanguages("de", "sv")
                                        .stars(4)
                                        .build())
                        .updatedWith("stars", null)
                        .copied(),
                Entity.of(
                                "TourGuide",
                                TourGuideUserMapper.INSTANCE,
                                TourGuideCustomDataConverter.INSTANCE,
                                () -> TourGuide.of(
                                        7,
                                        "Lea Moser",
                                        Locale.GERMAN,
                                        "Bern",
                                        12,
                                        Optional.of(LocalDate.of(2028, 5, 1))))
                        .updatedWith("group_size", "8", "licensed_until", null)
                        .copied(),
                Entity.of("Profile", ProfileUserMapper.INSTANCE, ProfileCustomDataConverter.INSTANCE, Entities::profile)
                        .updatedWith("pronouns", null, "settings_hours_to", "20")
                        .unread("jobs"),
                Entity.of(
                                "TraderAsSeller",
                                TraderAsSellerUserMapper.INSTANCE,
                                TraderAsSellerCustomDataConverter.INSTANCE,
                                Entities::trader)
                        .updatedWith("shop_city", "Turin")
                        .copied(),
                Entity.of(
                                "CustomerView",
                                CustomerViewUserMapper.INSTANCE,
                                CustomerViewCustomDataConverter.INSTANCE,
                                Entities::customer)
                        .updatedWith("points", "30"),
                Entity.of(
                                "MessageView",
                                MessageViewUserMapper.INSTANCE,
                                MessageViewCustomDataConverter.INSTANCE,
                                () -> UserMessage.newBuilder()
                                        .setUid("u-7")
                                        .setNickname("Kit")
                                        .setLevel(3)
                                        .build())
                        .updatedWith("level", "4")
                        .copied());
    }

    static LoginAccount account() {
        LoginAccount account = new LoginAccount();
        account.setId(7L);
        account.setLogin("lin");
        account.setFirstName("Lin");
        account.setLastName("Tran");
        account.setEmail("lin@mail.example");
        account.setActivated(true);
        account.setLangKey("pt-BR");
        account.setImageUrl("https://img.example/lin.webp");
        account.getAuthorities().add(new LoginAccount.Authority("ROLE_ADMIN"));
        return account;
    }

    private static DirectoryUser directoryUser() {
        DirectoryUser user = new DirectoryUser();
        user.setId(NUMBER.toString());
        user.setUsername("sam");
        user.setEmail("sam@mail.example");
        user.setEnabled(true);
        user.setCreatedTimestamp(1_700_000_000_000L);
        user.setAttributes(Map.of("team", List.of("blue", "night")));
        return user;
    }

    private static PetOwner petOwner() {
        PetOwner owner = new PetOwner();
        owner.setId(7);
        owner.setFirstName("Ana");
        owner.setLastName("Silva");
        owner.setCity("Porto");
        owner.setTelephone("+351220000000");
        owner.getPets().add(new PetOwner.Pet("Rex", "dog"));
        return owner;
    }

    private static Shopper shopper() {
        Shopper shopper = new Shopper();
        shopper.setId(7L);
        shopper.setName("Femi Ade");
        shopper.setBilling(address("Main Street 1", "Paris", "FR"));
        shopper.setShipping(address("Dorpsstraat 2", "Gent", "BE"));
        return shopper;
    }

    private static Shopper.PostalAddress address(String street, String city, String country) {
        Shopper.PostalAddress address = new Shopper.PostalAddress();
        address.setStreet(street);
        address.setCity(city);
        address.setCountry(country);
        return address;
    }

    private static MarketSeller marketSeller() {
        MarketSeller seller = new MarketSeller();
        seller.setId(7L);
        seller.setName("Wool & More");
        seller.setMemberSince(YearMonth.of(2024, 5));
        seller.setShop(new MarketSeller.Shop("Wool", new BigDecimal("4.7"), true));
        return seller;
    }

    private static Contact contact() {
        Contact.Colleague owner = new Contact.Colleague();
        owner.setId(3L);
        owner.setShownName("Max");
        owner.setPasswordHash("not for TalkJS");
        Contact contact = new Contact();
        contact.setId(NUMBER);
        contact.setFullName("Eva Novak");
        contact.setEmails(List.of("eva@mail.example", "novak@work.example"));
        contact.setPhones(List.of());
        contact.setStage(Contact.Stage.LEAD);
        contact.setOwner(owner);
        return contact;
    }

    private static TenantAccount tenantAccount() {
        TenantAccount account = new TenantAccount();
        account.setId(new TenantAccount.Key("acme", 7));
        account.setName("Acme, billing");
        account.setSeats(5);
        return account;
    }

    private static Employee employee() {
        Employee manager = new Employee();
        manager.setId(1);
        Employee employee = new Employee();
        employee.setId(7);
        employee.setName("Jun Park");
        employee.setHiredOn(LocalDate.of(2026, 1, 1));
        employee.setManager(manager);
        return employee;
    }

    private static Membership membership() {
        Currency euro = Currency.getInstance("EUR");
        Membership membership = new Membership();
        membership.setId("m-7");
        membership.setName("Olga Petrova");
        membership.setTier(Membership.Tier.BASIC);
        membership.setFee(new Membership.Money(new BigDecimal("12.50"), euro));
        membership.setCredits(List.of(new Membership.Money(new BigDecimal("5.00"), euro)));
        return membership;
    }

    private static Driver driver() {
        Driver.Vehicle car = new Driver.Vehicle();
        car.setPlate("B-AB 123");
        car.setPassengers(4);
        Driver driver = new Driver();
        driver.setId(7L);
        driver.setName("Ali Kaya");
        driver.setShiftLeft(Duration.ofMinutes(90));
        driver.setVehicle(car);
        driver.setLocation(Optional.of(new Driver.Location(52.25, 13.5)));
        return driver;
    }

    private static Student student() {
        Student student = new Student();
        student.setId(7L);
        student.setName("Mia Rossi");
        student.setEnrolled(Year.of(2026));
        student.getCourses().add(new Student.Course("phys1", "Physics"));
        student.getCourses().add(new Student.Course("math2", "Algebra"));
        return student;
    }

    private static SupportAgent supportAgent() {
        SupportAgent agent = new SupportAgent();
        agent.setId(7L);
        agent.setName("Zoe Levi");
        agent.setTimeZone(ZoneId.of("Europe/Paris"));
        agent.getRights().add(SupportAgent.Right.ASSIGN);
        return agent;
    }

    private static Archived archived() {
        Archived archived = new Archived();
        archived.setId(NUMBER);
        archived.setVersion(3);
        archived.setName("Ida Holm");
        archived.setDepartment("Sales");
        return archived;
    }

    private static Subscriber subscriber() {
        return Subscriber.builder()
                .id("s-7")
                .name("Ben Cole")
                .topic("chess")
                .topic("rails")
                .plan(Subscriber.Plan.builder()
                        .code("yearly")
                        .until(LocalDate.of(2027, 1, 1))
                        .build())
                .build();
    }

    private static Profile profile() {
        Profile.Person person = new Profile.Person();
        person.setFullName("Rae Kim");
        person.setMail("rae@mail.example");
        person.setPronouns("they");
        Profile.Settings settings = new Profile.Settings();
        settings.setTheme("dark");
        settings.setHours(new Profile.Hours(9, 18));
        Profile profile = new Profile();
        profile.setId("p-7");
        profile.setPerson(person);
        profile.setSettings(settings);
        profile.getJobs().add(new Profile.Job("Baker", "Crust & Co"));
        return profile;
    }

    static Trader trader() {
        Trader trader = new Trader(7, "Gio", "Conti");
        trader.setMemberSince(LocalDate.of(2024, 5, 1));
        trader.setShop(new Trader.Shop("Conti", "Milan"));
        return trader;
    }

    private static CustomerRecord customer() {
        CustomerRecord customer = new CustomerRecord();
        customer.setCustomerId(7);
        customer.setDisplayName("Uma Rao");
        customer.setLoyaltyPoints(20);
        return customer;
    }
}
