package dk.rettidig.notification.contract;

import com.mongodb.client.MongoClient;
import dk.rettidig.common.testing.CommandsAreJudged;
import dk.rettidig.notification.testing.RunningService;
import org.springframework.test.context.TestConstructor;

@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
record JudgedCommandsTest(MongoClient mongo) implements CommandsAreJudged {}
