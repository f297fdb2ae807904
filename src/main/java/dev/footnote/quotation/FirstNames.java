package dev.footnote.quotation;

import dev.footnote.quotation.NameWords.Gender;

/// Common first names of women and of men in the languages that news in English writes about. A name that
/// both bear is in neither list.
final class FirstNames {
    private static final WordSet FEMALE = WordSet.of("""
            mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra
            ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia
            kathleen amy angela shirley anna brenda pamela emma clara mina ida ada iris irene esther edith ellie erica erin eve faith fiona gina gail harriet hazel helena hope jasmine jenna jenny josephine joy june karin kara kim kristen kristin laurie leah liz louise lucy lydia mabel marcia margot marianne marina marjorie maureen melinda meredith michele mildred miriam monique myra nadia nell nina odile paige pauline penelope priscilla rhonda rosemary sabrina sylvia tamara thelma trudy ursula valentina vivian yvonne emma nicole helen samantha katherine christine debra rachel
            catherine carolyn janet ruth maria heather diane virginia julie joyce victoria olivia kelly christina lauren
            joan evelyn judith megan cheryl andrea hannah martha jacqueline frances gloria ann teresa kathryn sara janice
            jean alice madison doris abigail julia judy grace denise amber marilyn beverly danielle theresa sophia marie
            diana brittany natalie isabella charlotte rose alexis kayla hillary hilary melania ivanka tiffany chelsea
            carly nikki huma kellyanne katrina megyn maggie gwen debbie wendy loretta valerie susana elena sonia ruth
            condoleezza madeleine angela theresa marine dilma cristina claudia cecilia vanda caroline stephanie rosa
            alicia alejandra andrea beatriz carmen catalina daniela dolores esperanza eva fernanda gabriela guadalupe
            ines isabel josefina juana julieta leticia lorena lucia luisa magdalena manuela marta mercedes monica
            natalia paola patricia paula pilar raquel rocio silvia sofia susana veronica ximena yolanda anne kate kathy
            katie jane janet jill joni kamala kirsten lois lynn nina norma peggy phyllis rita roberta robin sally sheila
            shelly stacy sue suzanne tammy tina tracy vera wanda zoe amelia ava chloe ella lily mia molly nora penny
            fatima aisha leila mariam yasmin zainab amina noor priya anita indira sunita mei li-na yuki keiko naomi
            ingrid astrid greta birgit ursula heidi gretchen brigitte francoise genevieve simone colette odette giulia
            chiara francesca olga tatiana svetlana irina natasha yelena ludmila malala benazir ghazala bernadette
            arianna rosie ellen oprah barbra dianne nydia gilda jeanne claire elise tulsi donna kelli lena tara dana-lynn""");

    private static final WordSet MALE = WordSet.of("""
            james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark
            donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob
            gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank
            patrick raymond adrian alec alex alfred allan allen andre andy archie arnold barry bernard bert brad brent bradley brendan bret brett byron calvin cameron cecil chad charlie chris clark clayton clifford clint clyde cody colin conrad craig curtis damian damon darren darrell daryl dean derek derrick devin dominic don duane dwight earl eddie edgar edwin elliott ernest evan felix floyd forrest garrett geoffrey gilbert gordon graham grant gus herbert herman homer irving isaac ivan jackson jared jarrod jeffery jerome jimmy joel jon josh keegan kent kurt lance leo leon leonard leroy leslie lewis lloyd lorenzo luke lyle malcolm marc marcus marshall marvin maurice melvin micah milton mohamad morgan morris nick noel oliver orlando otto owen percy philippe preston reginald rene rick ricky rodolfo rolf roland rupert ruben salman saul seth shane sidney simon solomon spencer stanley stewart stuart ted terrence theodore tobias toby tommy travis trevor troy ulrich vaughn vince wade wallace wesley wilbur willard wyatt raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter
            noah jeremy christian keith roger terry gerald harold sean austin carl arthur lawrence dylan jesse joe bryan
            billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis
            bobby philip johnny bill bob tom tim jim mike dan dave steve jeff greg ted ben rick ron chuck barack bernie
            mitt marco ted rand jeb newt mitch harry joe rudy karl rush glenn sean corey paul reince roger lindsey
            antonin clarence vladimir xi bashar benjamin shinzo narendra emmanuel francois nicolas silvio matteo boris
            nigel jeremy tony gordon recep mahmoud ayatollah hassan hosni muammar saddam osama abdel mohamed mohammed
            muhammad ahmed ali omar ibrahim yusuf khalid hamid andres antonio carlos cesar diego eduardo emilio enrique
            ernesto esteban felipe fernando francisco gerardo guillermo gustavo hector hugo ignacio ivan javier jaime
            jesus joaquin jorge julio lazaro luis manuel marcelo mario martin mauricio miguel nicolas octavio oscar
            pablo pedro rafael ramon raul ricardo roberto rodrigo salvador santiago sergio vicente victor earl ovidio
            alejandro alvaro merrick antony justin kyle neil ian craig doug ed fred gene hank howard jay ken lou max nate
            ned neal norm pat pete phil ray rex rob rod sam stan stu todd vern vic walt warren will zach axel bjorn
            erik hans heinrich helmut jens jurgen klaus lars olaf sven wolfgang gunther jean-claude jean-marie pierre
            jacques henri laurent michel philippe yves giovanni giuseppe luca paolo pietro igor sergei dmitri mikhail
            nikolai oleg yuri viktor anatoly kenji hiroshi takeshi wei jun kim-jong rajesh sanjay vijay arvind anil
            amit stephan stephen armstrong sheldon cory rodney ty norbert""");

    private FirstNames() {}

    static Gender genderOf(int word) {
        if (FEMALE.contains(word)) {
            return Gender.FEMALE;
        }
        return MALE.contains(word) ? Gender.MALE : Gender.UNKNOWN;
    }
}
