package dev.footnote.people;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Common given names in the languages that news in English writes about. Thread-safe.
public final class GivenNames {
    private static final Set<String> WOMEN = names("""
            mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret
            sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon
            cynthia kathleen amy angela shirley anna brenda pamela emma clara mina ida ada iris irene esther edith
            ellie erica erin eve faith fiona gina gail harriet hazel helena hope jasmine jenna jenny josephine joy
            june karin kara kim kristen kristin laurie leah liz louise lucy lydia mabel marcia margot marianne
            marina marjorie maureen melinda meredith michele mildred miriam monique myra nadia nell nina odile paige
            pauline penelope priscilla rhonda rosemary sabrina sylvia tamara thelma trudy ursula valentina vivian
            yvonne nicole helen samantha katherine christine debra rachel catherine carolyn janet ruth maria heather
            diane virginia julie joyce victoria olivia kelly christina lauren joan evelyn judith megan cheryl andrea
            hannah martha jacqueline frances gloria ann teresa kathryn sara janice jean alice madison doris abigail
            julia judy grace denise amber marilyn beverly danielle theresa sophia marie diana brittany natalie
            isabella charlotte rose alexis kayla hillary hilary melania ivanka tiffany chelsea carly nikki huma
            kellyanne katrina megyn maggie gwen debbie wendy loretta valerie susana elena sonia condoleezza
            madeleine marine dilma cristina claudia cecilia vanda caroline rosa alicia alejandra beatriz carmen
            catalina daniela dolores esperanza eva fernanda gabriela guadalupe ines isabel josefina juana julieta
            leticia lorena lucia luisa magdalena manuela marta mercedes monica natalia paola paula pilar raquel
            rocio silvia sofia veronica ximena yolanda anne kate kathy katie jane jill joni kamala kirsten lois lynn
            norma peggy phyllis rita roberta robin sally sheila shelly stacy sue suzanne tammy tina tracy vera wanda
            zoe amelia ava chloe ella lily mia molly nora penny fatima aisha leila mariam yasmin zainab amina noor
            priya anita indira sunita mei li-na yuki keiko naomi ingrid astrid greta birgit heidi gretchen brigitte
            francoise genevieve simone colette odette giulia chiara francesca olga tatiana svetlana irina natasha
            yelena ludmila malala benazir ghazala bernadette arianna rosie ellen oprah barbra dianne nydia gilda
            jeanne claire elise tulsi kelli lena tara dana-lynn""");

    private static final Set<String> MEN = names("""
            james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony
            mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey
            ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory
            alexander frank patrick raymond adrian alec alex alfred allan allen andre andy archie arnold barry
            bernard bert brad brent bradley brendan bret brett byron calvin cameron cecil chad charlie chris clark
            clayton clifford clint clyde cody colin conrad craig curtis damian damon darren darrell daryl dean derek
            derrick devin dominic don duane dwight earl eddie edgar edwin elliott ernest evan felix floyd forrest
            garrett geoffrey gilbert gordon graham grant gus herbert herman homer irving isaac ivan jackson jared
            jarrod jeffery jerome jimmy joel jon josh keegan kent kurt lance leo leon leonard leroy leslie lewis
            lloyd lorenzo luke lyle malcolm marc marcus marshall marvin maurice melvin micah milton mohamad morgan
            morris nick noel oliver orlando otto owen percy philippe preston reginald rene rick ricky rodolfo rolf
            roland rupert ruben salman saul seth shane sidney simon solomon spencer stanley stewart stuart ted
            terrence theodore tobias toby tommy travis trevor troy ulrich vaughn vince wade wallace wesley wilbur
            willard wyatt jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan
            walter noah jeremy christian keith roger terry gerald harold sean austin carl arthur lawrence dylan
            jesse joe bryan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent
            russell elijah louis bobby philip johnny bill bob tom tim jim mike dan dave steve jeff greg ben ron
            chuck barack bernie mitt marco rand jeb newt mitch harry rudy karl rush glenn corey reince lindsey
            antonin clarence vladimir xi bashar shinzo narendra emmanuel francois nicolas silvio matteo boris nigel
            tony recep mahmoud ayatollah hassan hosni muammar saddam osama abdel mohamed mohammed muhammad ahmed ali
            omar ibrahim yusuf khalid hamid andres antonio carlos cesar diego eduardo emilio enrique ernesto esteban
            felipe fernando francisco gerardo guillermo gustavo hector hugo ignacio javier jaime jesus joaquin jorge
            julio lazaro luis manuel marcelo mario martin mauricio miguel octavio oscar pablo pedro rafael ramon
            raul ricardo roberto rodrigo salvador santiago sergio vicente victor ovidio alejandro alvaro merrick
            antony neil ian doug ed fred gene hank howard jay ken lou max nate ned neal norm pat pete phil ray rex
            rob rod sam stan stu todd vern vic walt warren will zach axel bjorn erik hans heinrich helmut jens
            jurgen klaus lars olaf sven wolfgang gunther jean-claude jean-marie pierre jacques henri laurent michel
            yves giovanni giuseppe luca paolo pietro igor sergei dmitri mikhail nikolai oleg yuri viktor anatoly
            kenji hiroshi takeshi wei jun kim-jong rajesh sanjay vijay arvind anil amit stephan armstrong sheldon
            cory rodney ty norbert""");

    private static final Set<String> BOTH = names("""
            taylor jordan casey jamie avery riley kerry dana jackie shannon jessie lee drew quinn sydney skyler
            rowan parker blake hunter ashton reese leigh lindsay courtney stacey kris devon jody shawn marion
            frankie sandy kendall rory elliot ari noa sasha nikita marlon""");

    private GivenNames() {}

    private static Set<String> names(String list) {
        return Set.copyOf(new HashSet<>(Arrays.asList(list.strip().split("\\s+"))));
    }

    /// Names of women, in lower case. A name that both bear is here or in [#ofMen()] where it mostly is one of them,
    /// and
    /// otherwise in neither.
    public static Set<String> ofWomen() {
        return WOMEN;
    }

    /// Names of men, in lower case.
    public static Set<String> ofMen() {
        return MEN;
    }

    /// Whether a word is a given name, written in whatever case.
    public static boolean isGivenName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return WOMEN.contains(lower) || MEN.contains(lower) || BOTH.contains(lower);
    }
}
