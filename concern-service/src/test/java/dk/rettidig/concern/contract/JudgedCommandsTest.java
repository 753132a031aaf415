package dk.rettidig.concern.contract;

import com.mongodb.client.MongoClient;
import dk.rettidig.common.testing.CommandsAreJudged;
import dk.rettidig.concern.testing.RunningService;
import org.springframework.test.context.TestConstructor;

@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
record JudgedCommandsTest(MongoClient mongo) implements RunningService, CommandsAreJudged {}
