package dev.footnote.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.footnote.conversation.ReaderLinks;
import dev.footnote.library.IndexProgress;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page in a real browser. Screenshots of what was seen are left in `target/screenshots`.
class BrowserTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String QUESTION = "How many people does the ferry line employ?";

    @TempDir
    static Path folder;

    private static Optional<WebHouse> open = Optional.empty();
    private static Optional<Browser> started = Optional.empty();

    private WebHouse house;
    private Browser browser;

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> program = Browser.installed();
        assumeTrue(
                program.isPresent(),
                "there is no browser: install Debian's chromium, or set FOOTNOTE_TEST_BROWSER to one");
        open = Optional.of(new WebHouse(Files.createDirectories(folder.resolve("brief"))));
        started = Optional.of(new Browser(program.get(), folder.resolve("profile")));
    }

    @AfterAll
    static void stop() {
        started.ifPresent(Browser::close);
        open.ifPresent(WebHouse::close);
    }

    @BeforeEach
    void take() {
        house = open.orElseThrow();
        browser = started.orElseThrow();
        browser.resize(1280, 900);
        browser.prefer("light");
        browser.open(house.address("/"));
        browser.evaluate("document.getElementById('line').focus()");
    }

    private static String asking(String line) {
        return "/?line=" + ReaderLinks.encode(line);
    }

    @Test
    void aTypedQuestionIsAnsweredInPlaceAndItsCitationOpensTheMarkedWords() {
        browser.type(QUESTION);
        browser.press("Enter");
        browser.await("document.querySelector('.exchange mark')");
        String answer = browser.text("document.querySelector('mark').textContent");
        browser.screenshot(SCREENSHOTS.resolve("answer.png"));
        URI citation = URI.create(browser.text("document.querySelector('.cite a').href"));

        browser.open(citation);

        assertThat(answer).contains("employs 140 people");
        assertThat(browser.text("[...document.querySelectorAll('.here')].map(e => e.textContent).join('')"))
                .isEqualTo(answer);
        assertThat(browser.evaluate("(() => { const box = document.querySelector('mark.here').getBoundingClientRect();"
                                + " return box.top >= 0 && box.bottom <= innerHeight; })()")
                        .asBoolean())
                .isTrue();
        browser.screenshot(SCREENSHOTS.resolve("reader.png"));
    }

    @Test
    void commandsAndNamesAreCompletedWithTheKeyboardAlone() {
        browser.type("/quo");
        browser.await("document.querySelectorAll('#offers li').length === 1");
        browser.press("Tab");
        browser.type("marta");
        browser.await("document.querySelector('#offers li')?.textContent.startsWith('Marta Ilves')");
        assertThat(browser.text("document.getElementById('line').getAttribute('aria-expanded')"))
                .isEqualTo("true");
        browser.screenshot(SCREENSHOTS.resolve("completion.png"));
        browser.press("ArrowDown");
        assertThat(browser.text("document.getElementById('line').getAttribute('aria-activedescendant')"))
                .isEqualTo("offer-0");
        browser.press("Enter");
        assertThat(browser.text("document.getElementById('line').value")).isEqualTo("/quote Marta Ilves ");
        browser.press("Escape");
        browser.press("Enter");
        browser.await("document.querySelector('.exchange .item.quotation')");

        assertThat(browser.text("document.querySelector('.exchange .quotation mark').textContent"))
                .isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # page              , path
            ask                 , /
            answer              , /?line=How+many+people+does+the+ferry+line+employ%3F
            nothing             , /?line=What+is+the+price+of+bitcoin%3F
            quotations          , /?line=%2Fquote+Ilves
            check               , /?line=%2Fcheck+%E2%80%9CNobody+ever+likes+to+see+a+ship+go%E2%80%9D
            help                , /?line=%2Fhelp
            reader              , /read?document=ferries.md&start=20&end=60
            hostile             , /read?document=tolls.md
            people              , /people
            timeline            , /timeline
            sources             , /sources
            missing             , /nowhere
            """)
    void axeFindsNothingOnAnyPageInEitherThemeOrOnAPhone(String page, String path) throws IOException {
        List<String> violations = new ArrayList<>();
        for (String theme : List.of("light", "dark")) {
            for (int width : new int[] {1280, 360}) {
                browser.prefer(theme);
                browser.resize(width, 800);
                browser.open(house.address(path));
                String view = "%s-%s-%d".formatted(page, theme, width);
                browser.screenshot(SCREENSHOTS.resolve(view + ".png"));
                violations.addAll(axe(view));
                assertThat(browser.evaluate("document.documentElement.scrollWidth <= innerWidth")
                                .asBoolean())
                        .as("%s fits its width", view)
                        .isTrue();
            }
        }

        assertThat(violations).isEmpty();
    }

    private List<String> axe(String view) throws IOException {
        try (InputStream script =
                BrowserTest.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            browser.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8) + "; 1");
        }
        JsonNode found = browser.evaluate("axe.run().then(r => r.violations.map(v =>"
                + " v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' | ')))");
        List<String> violations = new ArrayList<>();
        found.forEach(violation -> violations.add(view + " " + violation.asText()));
        return violations;
    }

    @Test
    void aHostileDocumentIsShownAsText() {
        for (String path : List.of(
                "/read?document=tolls.md",
                asking("/ask toll of the Skerry bridge"),
                "/people",
                "/timeline",
                "/sources")) {
            browser.open(house.address(path));

            assertThat(browser.text("document.title")).doesNotStartWith("owned").isNotEqualTo("1");
            assertThat(browser.evaluate("document.querySelectorAll('main img, main script, main b').length")
                            .asInt())
                    .isZero();
            assertThat(browser.evaluate("[...document.links].filter(a => !/^https?:/.test(a.href)).length")
                            .asInt())
                    .isZero();
        }
        browser.open(house.address("/read?document=tolls.md"));
        assertThat(browser.text("document.querySelector('.reader').textContent"))
                .contains("<script>document.title='owned'</script>");
    }

    @Test
    void nothingIsAskedOfAnyOtherHostAndNothingIsRefusedOrBroken() {
        for (String path :
                List.of("/", asking(QUESTION), "/read?document=ferries.md", "/people", "/timeline", "/sources")) {
            browser.open(house.address(path));
        }

        assertThat(browser.requested())
                .filteredOn(address -> !address.startsWith("about:"))
                .isNotEmpty()
                .allMatch(address -> address.startsWith(house.address("/").toString()));
        assertThat(browser.complaints())
                .filteredOn(text -> !text.contains("404"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Words with citation | “the lamp would be shown
            Text                | Lighthouse lamp found, Evening Gull, Nov 2023
            Markdown            | Lighthouse lamp found, Evening Gull, Nov 2023
            BibTeX              | title = {{Lighthouse lamp found}}
            CSL-JSON            | "container-title" : "Evening Gull"
            """)
    void aCitationIsCopiedInEveryForm(String form, String part) {
        browser.allowClipboard(house.address("/"));
        browser.open(house.address(asking("/quote Ilves document:lighthouse.md")));
        browser.evaluate("document.querySelector('.copy summary').click()");
        browser.evaluate(
                "[...document.querySelectorAll('.copy a')].find(a => a.textContent === '%s').click()".formatted(form));
        browser.await("document.getElementById('said').textContent !== ''");

        assertThat(browser.text("document.getElementById('said').textContent")).isEqualTo("Copied");
        assertThat(browser.text("navigator.clipboard.readText()")).contains(part);
    }

    @Test
    void selectedWordsGetAPermalinkThatMarksThem() {
        browser.allowClipboard(house.address("/"));
        browser.open(house.address("/read?document=tolls.md"));
        // The words stand behind a character of two UTF-16 units.
        browser.evaluate("""
                (() => {
                    const walker = document.createTreeWalker(document.querySelector('.reader'), NodeFilter.SHOW_TEXT);
                    while (walker.nextNode()) {
                        const at = walker.currentNode.data.indexOf('Her sister');
                        if (at >= 0) {
                            getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + 10);
                        }
                    }
                })()""");
        browser.await("!document.getElementById('selection').hidden");
        browser.evaluate("document.querySelector('#selection button').click()");
        browser.await("document.getElementById('said').textContent === 'Copied'");

        browser.open(URI.create(browser.text("navigator.clipboard.readText()")));

        assertThat(browser.text("[...document.querySelectorAll('.here')].map(e => e.textContent).join('')"))
                .isEqualTo("Her sister");
    }

    @Test
    void theTimelineIsDrawnZoomsAndLeadsToTheReader() {
        browser.open(house.address("/timeline"));
        int dots = browser.evaluate("document.querySelectorAll('#drawing .dot').length")
                .asInt();
        String before = browser.text("document.querySelector('#drawing svg').innerHTML");
        browser.evaluate("document.querySelector('#drawing button').click()");
        String after = browser.text("document.querySelector('#drawing svg').innerHTML");
        browser.evaluate("[...document.querySelectorAll('#drawing button')].at(-1).click()");
        browser.evaluate("document.querySelector('#drawing a').focus()");
        String told = browser.text("document.querySelector('#drawing .told').textContent");
        String link = browser.text("document.querySelector('#drawing a').getAttribute('href')");
        browser.open(house.address(link));

        assertThat(dots).isGreaterThan(2);
        assertThat(after).isNotEqualTo(before);
        assertThat(told)
                .contains(browser.text("[...document.querySelectorAll('.here')].map(e => e.textContent).join('')"));
    }

    @Test
    void moreEntriesOfOneDayThanFitAreCountedAndNoneCoversAnother() throws IOException {
        String boats = IntStream.rangeClosed(1, 30)
                .mapToObj(boat -> "On 3 May 2019, boat number " + boat + " sank off the Skerry.")
                .collect(Collectors.joining("\n\n"));
        house.brief().with("crowded.md", "In 1502, a chapel was built.\n\n" + boats);
        house.library().refresh(IndexProgress.SILENT);
        browser.resize(375, 800);
        browser.open(house.address("/timeline"));

        assertThat(browser.evaluate("""
                (() => {
                  const places = [...document.querySelectorAll('#drawing circle')]
                      .map(dot => dot.getAttribute('cx') + ' ' + dot.getAttribute('cy'));
                  return places.length - new Set(places).size;
                })()""").asInt()).isZero();
        assertThat(browser.text("document.querySelector('#drawing .count').textContent"))
                .startsWith("+");
        assertThat(browser.text("document.querySelector('#drawing .tools').textContent"))
                .contains("Earlier (");
        Files.delete(house.brief().documents().resolve("crowded.md"));
        house.library().refresh(IndexProgress.SILENT);
    }

    @Test
    void theMenuIsOneLineOnAPhone() {
        browser.resize(375, 800);
        browser.open(house.address("/sources"));

        assertThat(browser.text("String(new Set([...document.querySelectorAll('nav li')]"
                        + ".map(item => item.getBoundingClientRect().top)).size)"))
                .isEqualTo("1");
        assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(375);
    }

    @Test
    void aLinkWithinThePageLeavesTheConversationAsItIs() {
        browser.type("ferry");
        browser.press("Enter");
        browser.await("document.querySelectorAll('.exchange:not(.waiting)').length === 1");
        browser.evaluate("new Promise(done => { window.same = true;"
                + " addEventListener('popstate', () => setTimeout(done), {once: true});"
                + " document.querySelector('.skip').click(); })");

        browser.await("document.readyState === 'complete' && document.querySelectorAll('.exchange').length === 1");
        assertThat(browser.text("String(window.same === true && location.hash === '#content')"))
                .isEqualTo("true");
        browser.evaluate("history.go(-2)");
        browser.await("document.readyState === 'complete' && document.querySelectorAll('.exchange').length === 0");
    }

    @Test
    void theFolderIsReadAgainWhenAskedFor() throws IOException {
        browser.open(house.address("/sources"));
        house.brief().with("later.md", "A kiosk opened on the quay on 3 May 2024 and sold 300 waffles.");
        browser.evaluate("document.getElementById('refresh').click()");
        browser.await("document.getElementById('progress')?.textContent.includes('1 read anew')");
        browser.await("document.body?.textContent.includes('later.md')");

        assertThat(house.get("/api/sources").body()).contains("later.md");
    }

    @Test
    void theThemeCanBeChangedAndIsKept() {
        browser.evaluate("document.getElementById('theme').click()");
        browser.open(house.address("/people"));
        String dark = browser.text("document.documentElement.dataset.theme");
        browser.evaluate("document.getElementById('theme').click()");

        assertThat(dark).isEqualTo("dark");
        assertThat(browser.text("document.documentElement.dataset.theme")).isEqualTo("light");
        browser.evaluate("localStorage.clear()");
    }
}
