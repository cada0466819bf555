package dev.talkbind.samples.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.samples.service.AgencyTest;
import dev.talkbind.samples.service.people.Flat;
import dev.talkbind.samples.service.people.Landlord;
import dev.talkbind.samples.service.people.Landlords;
import dev.talkbind.samples.service.people.People;
import dev.talkbind.samples.service.people.Plan;
import dev.talkbind.samples.service.people.Tenant;
import dev.talkbind.samples.service.people.Tenants;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** People's own pages in a browser. {@code -Dpicture=file.png} keeps a picture of one. */
@Tag("thorough")
@AgencyTest
class PageTest {
    private static final List<String> HOSTILE = List.of(
            "</script><script>document.title='taken'</script>",
            "<!--<script>",
            "--><img src=x onerror=\"document.title='taken'\">",
            "'+(document.title='taken')+'",
            "\"-(document.title='taken')-\"",
            "`${document.title='taken'}`",
            "\\u003c/script\\u003e",
            "&lt;b&gt; & &amp;",
            "[[${T(java.lang.Runtime)}]] [(${page.nonce()})] ${7*7}",
            "a\u2028document.title='taken'\u2029b",
            "O'Brien \uD83C\uDFE0 李 娜");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Landlords landlords;

    @Autowired
    private Tenants tenants;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private Chromium browser;

    @BeforeEach
    void start() {
        jdbc.sql("delete from account where user_id is not null").update();
        browser = new Chromium(folder);
    }

    private String address(String userId) {
        accounts.addPerson(userId, "p", userId);
        return "http://" + userId + ":p@localhost:" + port + "/me";
    }

    private static String text(String dom, String start) {
        Matcher element =
                Pattern.compile(start + "[^>]*>(.*?)</", Pattern.DOTALL).matcher(dom);
        assertThat(element.find()).as("%s in %s", start, dom).isTrue();
        return HtmlUtils.htmlUnescape(element.group(1));
    }

    /** All of them in two names, as a browser takes long to start; with {@code -Dthorough} each alone. */
    private static List<String> hostileNames() {
        int half = HOSTILE.size() / 2;
        return System.getProperty("thorough") != null
                ? HOSTILE
                : List.of(
                        String.join(" ", HOSTILE.subList(0, half)),
                        String.join(" ", HOSTILE.subList(half, HOSTILE.size())));
    }

    @Test
    void everyNameIsANameAndNothingElse() throws Exception {
        for (String name : hostileNames()) {
            Landlord landlord = landlords.save(People.landlord(name));
            String dom = browser.dom(address("landlord-" + landlord.getId()));
            assertThat(text(dom, "<h1")).as("on the card").isEqualTo(name);
            assertThat(text(dom, "<b id=\"me\"")).as("in the script").isEqualTo(name);
            assertThat(text(dom, "<title")).isEqualTo("The agency");
        }
    }

    @Test
    void aLandlordSeesTypedCustomData() throws Exception {
        Landlord mila = People.landlord("Mila Jansen");
        mila.setPlan(Plan.PRO);
        mila.setReplyTime(Duration.ofHours(2));
        mila.setFlatsLet(4);
        mila.setPicture(("data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%209%209'%3E"
                + "%3Crect%20width='9'%20height='9'%20fill='%234b7f6b'/%3E%3C/svg%3E"));
        String address = address("landlord-" + landlords.save(mila).getId());
        String dom = browser.dom(address);
        assertThat(text(dom, "<dd id=\"plan\"")).isEqualTo("PRO");
        assertThat(text(dom, "<dd id=\"reply-time\"")).isEqualTo("2 hours");
        assertThat(text(dom, "<dd id=\"flats-let\"")).isEqualTo("4");
        String picture = System.getProperty("picture");
        if (picture != null) {
            browser.picture(address, Path.of(picture).toAbsolutePath());
        }
    }

    @Test
    void aPageIsHtmlOfToday() throws Exception {
        String landlord =
                address("landlord-" + landlords.save(People.landlord("Mila")).getId());
        String tenant = address("tenant-" + tenants.save(People.tenant("Noor")).getId());
        assertThat(browser.dom(landlord)).startsWith("<!DOCTYPE html>\n<html");
        assertThat(browser.dom(tenant)).startsWith("<!DOCTYPE html>\n<html");
    }

    @Test
    void aPageSaysThatTheChatCannotBeLoaded() throws Exception {
        String dom = browser.dom(
                address("landlord-" + landlords.save(People.landlord("Mila")).getId()));
        assertThat(dom).contains("<p id=\"no-chat\">The chat cannot be loaded now");
    }

    @Test
    void aTenantSeesTheFlat() throws Exception {
        Tenant noor = People.tenant("Noor Haddad");
        noor.setMovingIn(LocalDate.of(2026, 12, 1));
        noor.setFlat(Optional.of(new Flat("canal-12-b", new BigDecimal("1250.00"), 3, null)));
        String dom = browser.dom(address("tenant-" + tenants.save(noor).getId()));
        assertThat(text(dom, "<h1")).isEqualTo("Noor Haddad");
        assertThat(text(dom, "<p class=\"role\"")).isEqualTo("applicant");
        assertThat(text(dom, "<dd id=\"moving-in\"")).isEqualTo("2026-12-01");
        assertThat(text(dom, "<dd id=\"flat\"")).isEqualTo("canal-12-b");
        assertThat(text(dom, "<dd id=\"rent\"")).isEqualTo("1250.00");
    }
}
