package dev.talkbind.spring.jpa;

import dev.talkbind.spring.TalkJsSync;
import dev.talkbind.spring.mapping.Mappers;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.event.spi.PostCollectionRecreateEvent;
import org.hibernate.event.spi.PostCollectionRecreateEventListener;
import org.hibernate.event.spi.PostCollectionRemoveEvent;
import org.hibernate.event.spi.PostCollectionRemoveEventListener;
import org.hibernate.event.spi.PostCollectionUpdateEvent;
import org.hibernate.event.spi.PostCollectionUpdateEventListener;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Puts each change of an entity that has a mapper into the outbox, in the transaction of the change. So no code that
 * changes entities can forget it. Bulk statements do not come through here: after them, put the entities or run a back-fill.
 */
class ChangeListener
        implements PostInsertEventListener,
                PostUpdateEventListener,
                PostDeleteEventListener,
                PostCollectionRecreateEventListener,
                PostCollectionUpdateEventListener,
                PostCollectionRemoveEventListener {
    private static final long serialVersionUID = 1;

    private final transient ObjectProvider<TalkJsSync> sync;
    private final transient ObjectProvider<Mappers> mappers;

    /** The two beans are fetched at the first change, because Hibernate starts before them. */
    ChangeListener(ObjectProvider<TalkJsSync> sync, ObjectProvider<Mappers> mappers) {
        this.sync = sync;
        this.mappers = mappers;
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        changed(event.getEntity());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        changed(event.getEntity());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        if (isMapped(event.getEntity())) {
            sync.getObject().erase(event.getEntity());
        }
    }

    @Override
    public void onPostRecreateCollection(PostCollectionRecreateEvent event) {
        changed(owner(event));
    }

    @Override
    public void onPostUpdateCollection(PostCollectionUpdateEvent event) {
        changed(owner(event));
    }

    @Override
    public void onPostRemoveCollection(PostCollectionRemoveEvent event) {
        changed(owner(event));
    }

    private static @Nullable Object owner(AbstractCollectionEvent event) {
        return event.getAffectedOwnerOrNull();
    }

    private void changed(@Nullable Object entity) {
        if (entity != null && isMapped(entity)) {
            sync.getObject().put(entity);
        }
    }

    private boolean isMapped(Object entity) {
        return mappers.getObject().canWrite(entity.getClass());
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
