package dk.rettidig.meeting;

import com.mongodb.client.MongoClient;
import dk.rettidig.common.testing.CommandsAreJudged;
import org.springframework.test.context.TestConstructor;

@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
record JudgedCommandsTest(MongoClient mongo) implements CommandsAreJudged {}
